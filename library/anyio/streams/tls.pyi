"""anyio.streams.tls."""

from typing import Any

from asyncward import suspends

from anyio.abc import ByteStream, Listener

class TLSStream(ByteStream):
    transport_stream: Any
    standard_compatible: bool
    @classmethod
    @suspends("always")
    async def wrap(cls, transport_stream: Any, *, server_side: bool | None = None, hostname: str | None = None, ssl_context: Any = None,
                   standard_compatible: bool = True) -> TLSStream: ...
    @suspends("always")
    async def unwrap(self) -> tuple[Any, bytes]: ...

class TLSListener(Listener):
    listener: Listener
    ssl_context: Any
    standard_compatible: bool
    handshake_timeout: float
