"""anthropic.resources.beta.sessions.events."""

from typing import Any

from asyncward import blocks, suspends

class Events:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="anthropic.resources.beta.sessions.events.AsyncEvents.list")
    def list(
        self, session_id: str, *, created_at_gt: Any = ..., created_at_gte: Any = ..., created_at_lt: Any = ...,
        created_at_lte: Any = ..., limit: Any = ..., order: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.sessions.events.AsyncEvents.send")
    def send(self, session_id: str, *, events: Any, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.sessions.events.AsyncEvents.stream")
    def stream(
        self, session_id: str, *, event_deltas: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncEvents:
    def __init__(self, client: Any) -> None: ...
    def list(
        self, session_id: str, *, created_at_gt: Any = ..., created_at_gte: Any = ..., created_at_lt: Any = ...,
        created_at_lte: Any = ..., limit: Any = ..., order: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send(
        self, session_id: str, *, events: Any, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def stream(
        self, session_id: str, *, event_deltas: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def tool_runner(
        self, session_id: str, *, tools: Any, max_idle: Any = ..., environment_key: str | None = None, **kwargs: Any
    ) -> Any: ...
