"""bz2: compressed files."""

from io import BufferedRandom, TextIOWrapper
from typing import Any

from asyncward import blocks, resource

@resource(close="close")
class BZ2File(BufferedRandom):
    @blocks("file", stall="small")
    def __init__(self, filename: Any, mode: str = "r", *, compresslevel: int = 9) -> None: ...
class BZ2Compressor:
    def __init__(self, compresslevel: int = 9, /) -> None: ...
    def compress(self, data: Any, /) -> bytes: ...
    def flush(self) -> bytes: ...
class BZ2Decompressor:
    eof: bool
    needs_input: bool
    unused_data: bytes
    def decompress(self, data: Any, max_length: int = -1) -> bytes: ...

@blocks("file", stall="small")
def open(
    filename: Any, mode: str = "rb", compresslevel: int = 9, encoding: str | None = None, errors: str | None = None,
    newline: str | None = None,
) -> BZ2File | TextIOWrapper: ...
@blocks("cpu", stall="small")
def compress(data: Any, compresslevel: int = 9) -> bytes: ...
@blocks("cpu", stall="small")
def decompress(data: Any) -> bytes: ...
