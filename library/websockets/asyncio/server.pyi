"""websockets.asyncio.server."""

from typing import Any, Callable, Generator

from asyncward import handles, suspends

from websockets.asyncio.connection import Connection

class ServerConnection(Connection):
    def respond(self, status: Any, text: str) -> Any: ...

class Server:
    sockets: Any  # dynamic
    def close(self, close_connections: bool = True) -> None: ...  # dynamic
    @suspends("maybe")
    async def wait_closed(self) -> None: ...
    @suspends("always")
    async def serve_forever(self) -> None: ...

# doc: the handler is called for every connection in a task of its own.
class serve:
    @handles("handler")
    def __init__(self, handler: Callable[[ServerConnection], Any], host: Any = None, port: int | None = None,
                 **kwargs: Any) -> None: ...
    def __await__(self) -> Generator[Any, Any, Server]: ...
    @suspends("always")
    async def __aenter__(self) -> Server: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_value: Any, traceback: Any) -> None: ...
