"""tornado.tcpserver."""

from typing import Any

from asyncward import suspends

class TCPServer:
    ssl_options: Any
    max_buffer_size: Any
    read_chunk_size: Any
    def __init__(
        self, ssl_options: Any = None, max_buffer_size: int | None = None, read_chunk_size: int | None = None
    ) -> None: ...
    def listen(
        self, port: int, address: str | None = None, family: Any = ..., backlog: int = ..., flags: int | None = None,
        reuse_port: bool = False
    ) -> None: ...
    def add_sockets(self, sockets: Any) -> None: ...
    def add_socket(self, socket: Any) -> None: ...
    def bind(
        self, port: int, address: str | None = None, family: Any = ..., backlog: int = ..., flags: int | None = None,
        reuse_port: bool = False
    ) -> None: ...
    def start(self, num_processes: int | None = 1, max_restarts: int | None = None) -> None: ...
    def stop(self) -> None: ...
    @suspends("always")
    async def handle_stream(self, stream: Any, address: Any) -> None | None: ...
