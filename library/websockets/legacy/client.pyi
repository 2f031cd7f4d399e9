"""websockets.legacy.client."""

from typing import Any, AsyncIterator, Generator

from asyncward import suspends

from websockets.legacy.protocol import WebSocketCommonProtocol

class WebSocketClientProtocol(WebSocketCommonProtocol): ...

# doc: awaited, used as `async with`, or iterated to reconnect.
class Connect:
    def __init__(self, uri: str, *, create_protocol: Any = None, logger: Any = None, compression: str | None = "deflate",
                 origin: Any = None, extensions: Any = None, subprotocols: Any = None, extra_headers: Any = None, user_agent_header: Any = ...,
                 open_timeout: float | None = 10, ping_interval: float | None = 20, ping_timeout: float | None = 20,
                 close_timeout: float | None = None, max_size: int | None = 1048576, max_queue: int | None = 32, **kwargs: Any) -> None: ...
    def __await__(self) -> Generator[Any, Any, WebSocketClientProtocol]: ...
    @suspends("always")
    async def __aenter__(self) -> WebSocketClientProtocol: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_value: Any, traceback: Any) -> None: ...
    def __aiter__(self) -> AsyncIterator[WebSocketClientProtocol]: ...
connect = Connect
