"""anthropic.resources.beta.agents.versions."""

from typing import Any

from asyncward import blocks

class Versions:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="anthropic.resources.beta.agents.versions.AsyncVersions.list")
    def list(
        self, agent_id: str, *, limit: Any = ..., page: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncVersions:
    def __init__(self, client: Any) -> None: ...
    def list(
        self, agent_id: str, *, limit: Any = ..., page: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
