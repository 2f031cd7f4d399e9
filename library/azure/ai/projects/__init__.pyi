"""azure.ai.projects: the client of a project of Azure AI Foundry."""

from typing import Any, Self

from asyncward import blocks, versions

from azure.ai.agents import AgentsClient
from openai import OpenAI

class _ConnectionsOperations:  # dynamic
    @blocks("network", twin="azure.ai.projects.aio._ConnectionsOperations.get")
    def get(self, name: str, *, include_credentials: bool | None = False, **kwargs: Any) -> Any: ...
    @blocks("network", twin="azure.ai.projects.aio._ConnectionsOperations.get_default")
    def get_default(self, connection_type: Any, *, include_credentials: bool | None = False, **kwargs: Any) -> Any: ...

class AIProjectClient:
    connections: _ConnectionsOperations
    # doc: change log, 2.0: `agents` has operations of its own; it was a client of azure-ai-agents.
    if versions("azure-ai-projects", "<2"):
        agents: AgentsClient
    def __init__(self, endpoint: str, credential: Any, **kwargs: Any) -> None: ...
    def get_openai_client(self, **kwargs: Any) -> OpenAI: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc_details: Any) -> None: ...
