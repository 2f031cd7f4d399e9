"""anthropic.resources.beta.sessions.sessions."""

from typing import Any

from asyncward import blocks, suspends

from anthropic.resources.beta.sessions.events import AsyncEvents, Events
from anthropic.resources.beta.sessions.resources import AsyncResources, Resources
from anthropic.resources.beta.sessions.threads.threads import AsyncThreads, Threads

class Sessions:
    def __init__(self, client: Any) -> None: ...
    events: Events
    resources: Resources
    threads: Threads
    @blocks("network", twin="anthropic.resources.beta.sessions.sessions.AsyncSessions.create")
    def create(
        self, *, agent: Any, environment_id: str, budget: Any = ..., initial_events: Any = ..., metadata: Any = ...,
        resources: Any = ..., title: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.sessions.sessions.AsyncSessions.retrieve")
    def retrieve(self, session_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.sessions.sessions.AsyncSessions.update")
    def update(
        self, session_id: str, *, agent: Any = ..., budget: Any = ..., metadata: Any = ..., title: Any = ...,
        vault_ids: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.sessions.sessions.AsyncSessions.list")
    def list(
        self, *, agent_id: Any = ..., agent_version: Any = ..., created_at_gt: Any = ..., created_at_gte: Any = ...,
        created_at_lt: Any = ..., created_at_lte: Any = ..., deployment_id: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.sessions.sessions.AsyncSessions.delete")
    def delete(self, session_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.sessions.sessions.AsyncSessions.archive")
    def archive(self, session_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncSessions:
    def __init__(self, client: Any) -> None: ...
    events: AsyncEvents
    resources: AsyncResources
    threads: AsyncThreads
    @suspends("always")
    async def create(
        self, *, agent: Any, environment_id: str, budget: Any = ..., initial_events: Any = ..., metadata: Any = ...,
        resources: Any = ..., title: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, session_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def update(
        self, session_id: str, *, agent: Any = ..., budget: Any = ..., metadata: Any = ..., title: Any = ...,
        vault_ids: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, *, agent_id: Any = ..., agent_version: Any = ..., created_at_gt: Any = ..., created_at_gte: Any = ...,
        created_at_lt: Any = ..., created_at_lte: Any = ..., deployment_id: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(self, session_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def archive(self, session_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
