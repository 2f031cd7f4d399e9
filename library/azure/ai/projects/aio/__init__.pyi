"""azure.ai.projects.aio: the client of a project of Azure AI Foundry."""

from typing import Any, Self

from asyncward import suspends, versions

from azure.ai.agents.aio import AgentsClient
from openai import AsyncOpenAI

class _ConnectionsOperations:  # dynamic
    @suspends("always")
    async def get(self, name: str, *, include_credentials: bool | None = False, **kwargs: Any) -> Any: ...
    @suspends("always")
    async def get_default(self, connection_type: Any, *, include_credentials: bool | None = False, **kwargs: Any) -> Any: ...

class AIProjectClient:
    connections: _ConnectionsOperations
    # doc: change log, 2.0: `agents` has operations of its own; it was a client of azure-ai-agents.
    if versions("azure-ai-projects", "<2"):
        agents: AgentsClient
    def __init__(self, endpoint: str, credential: Any, **kwargs: Any) -> None: ...
    def get_openai_client(self, **kwargs: Any) -> AsyncOpenAI: ...
    @suspends("maybe")
    async def close(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    @suspends("maybe")
    async def __aexit__(self, *exc_details: Any) -> None: ...
