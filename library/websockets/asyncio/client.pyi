"""websockets.asyncio.client."""

from typing import Any, AsyncIterator, Generator

from asyncward import suspends

from websockets.asyncio.connection import Connection

class ClientConnection(Connection): ...

# doc: awaited, used as `async with`, or iterated to reconnect.
class connect:
    def __init__(self, uri: str, *, origin: Any = None, extensions: Any = None, subprotocols: Any = None,
                 additional_headers: Any = None, open_timeout: float | None = 10, ping_interval: float | None = 20,
                 ping_timeout: float | None = 20, close_timeout: float | None = 10, max_size: Any = 1048576,
                 max_queue: Any = 16, **kwargs: Any) -> None: ...
    def __await__(self) -> Generator[Any, Any, ClientConnection]: ...
    @suspends("always")
    async def __aenter__(self) -> ClientConnection: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_value: Any, traceback: Any) -> None: ...
    def __aiter__(self) -> AsyncIterator[ClientConnection]: ...
