"""anyio.streams.buffered."""

from typing import Any

from asyncward import suspends

from anyio.abc import ByteReceiveStream

class BufferedByteReceiveStream(ByteReceiveStream):
    receive_stream: Any
    def __init__(self, receive_stream: Any) -> None: ...  # dynamic
    @property
    def buffer(self) -> bytes: ...
    @suspends("maybe")
    async def receive_exactly(self, nbytes: int) -> bytes: ...
    @suspends("maybe")
    async def receive_until(self, delimiter: bytes, max_bytes: int) -> bytes: ...
