"""anthropic.resources.beta.agents.agents."""

from typing import Any

from asyncward import blocks, suspends

from anthropic.resources.beta.agents.versions import AsyncVersions, Versions

class Agents:
    def __init__(self, client: Any) -> None: ...
    versions: Versions
    @blocks("network", twin="anthropic.resources.beta.agents.agents.AsyncAgents.create")
    def create(
        self, *, model: Any, name: str, description: Any = ..., mcp_servers: Any = ..., metadata: Any = ...,
        multiagent: Any = ..., skills: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.agents.agents.AsyncAgents.retrieve")
    def retrieve(
        self, agent_id: str, *, version: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.agents.agents.AsyncAgents.update")
    def update(
        self, agent_id: str, *, description: Any = ..., mcp_servers: Any = ..., metadata: Any = ..., model: Any = ...,
        multiagent: Any = ..., name: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.agents.agents.AsyncAgents.list")
    def list(
        self, *, created_at_gte: Any = ..., created_at_lte: Any = ..., include_archived: Any = ..., limit: Any = ...,
        page: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.agents.agents.AsyncAgents.archive")
    def archive(self, agent_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncAgents:
    def __init__(self, client: Any) -> None: ...
    versions: AsyncVersions
    @suspends("always")
    async def create(
        self, *, model: Any, name: str, description: Any = ..., mcp_servers: Any = ..., metadata: Any = ...,
        multiagent: Any = ..., skills: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(
        self, agent_id: str, *, version: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def update(
        self, agent_id: str, *, description: Any = ..., mcp_servers: Any = ..., metadata: Any = ..., model: Any = ...,
        multiagent: Any = ..., name: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, *, created_at_gte: Any = ..., created_at_lte: Any = ..., include_archived: Any = ..., limit: Any = ...,
        page: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def archive(self, agent_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
