"""anthropic.resources.beta.sessions.threads.threads."""

from typing import Any

from asyncward import blocks, suspends

from anthropic.resources.beta.sessions.threads.events import AsyncEvents, Events

class Threads:
    def __init__(self, client: Any) -> None: ...
    events: Events
    @blocks("network", twin="anthropic.resources.beta.sessions.threads.threads.AsyncThreads.retrieve")
    def retrieve(
        self, thread_id: str, *, session_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.sessions.threads.threads.AsyncThreads.list")
    def list(
        self, session_id: str, *, limit: Any = ..., page: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.sessions.threads.threads.AsyncThreads.archive")
    def archive(
        self, thread_id: str, *, session_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncThreads:
    def __init__(self, client: Any) -> None: ...
    events: AsyncEvents
    @suspends("always")
    async def retrieve(
        self, thread_id: str, *, session_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, session_id: str, *, limit: Any = ..., page: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def archive(
        self, thread_id: str, *, session_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
