"""openai.resources.beta.chatkit.sessions."""

from typing import Any

from asyncward import blocks, suspends

class Sessions:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="openai.resources.beta.chatkit.sessions.AsyncSessions.create")
    def create(
        self, *, user: str, workflow: Any, chatkit_configuration: Any = ..., expires_after: Any = ...,
        rate_limits: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.chatkit.sessions.AsyncSessions.cancel")
    def cancel(self, session_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncSessions:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def create(
        self, *, user: str, workflow: Any, chatkit_configuration: Any = ..., expires_after: Any = ...,
        rate_limits: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def cancel(self, session_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
