"""gzip: compressed files."""

from io import BufferedRandom, TextIOWrapper
from typing import Any

from asyncward import blocks, resource

READ: Any
WRITE: Any

class BadGzipFile(OSError): ...

@resource(close="close")
class GzipFile(BufferedRandom):
    name: str
    mtime: int | None
    fileobj: Any
    # source: Lib/gzip.py opens a file only when it was given none.
    @blocks("file", stall="small", unless="fileobj is not None")
    def __init__(
        self, filename: Any = None, mode: str | None = None, compresslevel: int = 9, fileobj: Any = None,
        mtime: float | None = None,
    ) -> None: ...
    def rewind(self) -> None: ...

@blocks("file", stall="small")
def open(
    filename: Any, mode: str = "rb", compresslevel: int = 9, encoding: str | None = None, errors: str | None = None,
    newline: str | None = None,
) -> GzipFile | TextIOWrapper: ...
@blocks("cpu", stall="small")
def compress(data: Any, compresslevel: int = 9, *, mtime: float | None = None) -> bytes: ...
@blocks("cpu", stall="small")
def decompress(data: Any) -> bytes: ...
