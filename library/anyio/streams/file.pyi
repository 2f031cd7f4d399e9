"""anyio.streams.file: each operation runs in a worker thread."""

from typing import Any, Self

from asyncward import suspends

from anyio.abc import ByteReceiveStream, ByteSendStream

class FileReadStream(ByteReceiveStream):
    def __init__(self, file: Any) -> None: ...
    @classmethod
    @suspends("always")
    async def from_path(cls, path: Any) -> Self: ...
    @suspends("always")
    async def seek(self, position: int, whence: int = 0) -> int: ...
    @suspends("always")
    async def tell(self) -> int: ...

class FileWriteStream(ByteSendStream):
    def __init__(self, file: Any) -> None: ...
    @classmethod
    @suspends("always")
    async def from_path(cls, path: Any, append: bool = False) -> Self: ...
