"""mcp.server.streamable_http_manager."""

from typing import Any, AsyncContextManager

from asyncward import suspends

class StreamableHTTPSessionManager:
    def __init__(
        self, app: Any, event_store: Any = ..., json_response: Any = ..., stateless: Any = ..., security_settings:
        Any = ..., retry_interval: Any = ..., **kwargs: Any
    ) -> None: ...
    def run(self) -> AsyncContextManager[Any]: ...
    @suspends("maybe")
    async def handle_request(self, scope: Any, receive: Any, send: Any) -> None: ...

class RequestBodyLimitMiddleware:
    def __init__(self, app: Any, max_body_size: Any) -> None: ...
