"""asyncio.base_events"""

import ssl
from socket import socket
from typing import Any, Iterable

from asyncward import suspends

from .events import AbstractEventLoop, AbstractServer

class Server(AbstractServer):
    def __init__(
        self, loop: AbstractEventLoop, sockets: Iterable[socket], protocol_factory: Any,
        ssl_context: ssl.SSLContext | None, backlog: int, ssl_handshake_timeout: float | None,
        ssl_shutdown_timeout: float | None = None,
    ) -> None: ...
    @property
    def sockets(self) -> tuple[socket, ...]: ...

# Every method is as the abstract loop describes it.
class BaseEventLoop(AbstractEventLoop):
    slow_callback_duration: float
    def __init__(self) -> None: ...
    @suspends("maybe")
    async def shutdown_default_executor(self, timeout: float | None = None) -> None: ...
