"""mcp.server.sse."""

from typing import Any, AsyncContextManager

from asyncward import suspends

class SseServerTransport:
    def __init__(self, endpoint: Any, security_settings: Any = ...) -> None: ...
    def connect_sse(self, scope: Any, receive: Any, send: Any) -> AsyncContextManager[Any]: ...
    @suspends("maybe")
    async def handle_post_message(self, scope: Any, receive: Any, send: Any) -> None: ...
