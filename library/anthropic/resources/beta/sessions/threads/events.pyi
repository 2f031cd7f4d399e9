"""anthropic.resources.beta.sessions.threads.events."""

from typing import Any

from asyncward import blocks, suspends

class Events:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="anthropic.resources.beta.sessions.threads.events.AsyncEvents.list")
    def list(
        self, thread_id: str, *, session_id: str, limit: Any = ..., page: Any = ..., betas: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.sessions.threads.events.AsyncEvents.stream")
    def stream(
        self, thread_id: str, *, session_id: str, event_deltas: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...

class AsyncEvents:
    def __init__(self, client: Any) -> None: ...
    def list(
        self, thread_id: str, *, session_id: str, limit: Any = ..., page: Any = ..., betas: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def stream(
        self, thread_id: str, *, session_id: str, event_deltas: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
