"""websockets.sync.client."""

from typing import Any, Self

from asyncward import blocks

from websockets.sync.connection import Connection

class ClientConnection(Connection):
    def __enter__(self) -> Self: ...
    @blocks("network", stall="bounded")
    def __exit__(self, exc_type: Any, exc_value: Any, traceback: Any) -> None: ...

@blocks("network", twin="websockets.asyncio.client.connect")
def connect(uri: str, **kwargs: Any) -> ClientConnection: ...  # dynamic
@blocks("network", twin="websockets.asyncio.client.unix_connect")
def unix_connect(path: str | None = None, uri: str | None = None, **kwargs: Any) -> ClientConnection: ...
