"""lzma: compressed files."""

from io import BufferedRandom, TextIOWrapper
from typing import Any

from asyncward import blocks, resource

FORMAT_AUTO: int
FORMAT_XZ: int
FORMAT_ALONE: int
FORMAT_RAW: int
CHECK_NONE: int
CHECK_CRC32: int
CHECK_CRC64: int
CHECK_SHA256: int
FILTER_LZMA1: int
FILTER_LZMA2: int
PRESET_DEFAULT: int
PRESET_EXTREME: int

class LZMAError(Exception): ...
@resource(close="close")
class LZMAFile(BufferedRandom):
    @blocks("file", stall="small")
    def __init__(
        self, filename: Any = None, mode: str = "r", *, format: int | None = None, check: int = -1,
        preset: int | None = None, filters: Any = None,
    ) -> None: ...
class LZMACompressor:
    def __init__(self, format: int = ..., check: int = ..., preset: int | None = ..., filters: Any = ...) -> None: ...
    def compress(self, data: Any, /) -> bytes: ...
    def flush(self) -> bytes: ...
class LZMADecompressor:
    check: int
    eof: bool
    needs_input: bool
    unused_data: bytes
    def __init__(self, format: int = ..., memlimit: int | None = ..., filters: Any = ...) -> None: ...
    def decompress(self, data: Any, max_length: int = -1) -> bytes: ...

@blocks("file", stall="small")
def open(
    filename: Any, mode: str = "rb", *, format: int | None = None, check: int = -1, preset: int | None = None,
    filters: Any = None, encoding: str | None = None, errors: str | None = None, newline: str | None = None,
) -> LZMAFile | TextIOWrapper: ...
@blocks("cpu", stall="small")
def compress(data: Any, format: int = 1, check: int = -1, preset: int | None = None, filters: Any = None) -> bytes: ...
@blocks("cpu", stall="small")
def decompress(data: Any, format: int = 0, memlimit: int | None = None, filters: Any = None) -> bytes: ...
def is_check_supported(check_id: int, /) -> bool: ...
