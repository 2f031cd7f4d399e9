"""tornado.tcpclient."""

from typing import Any

from asyncward import suspends

class TCPClient:
    resolver: Any
    def __init__(self, resolver: Any = None) -> None: ...
    def close(self) -> None: ...
    @suspends("always")
    async def connect(
        self, host: str, port: int, af: Any = ..., ssl_options: Any = None, max_buffer_size: int | None = None,
        source_ip: str | None = None, source_port: int | None = None, timeout: Any = None
    ) -> Any: ...
