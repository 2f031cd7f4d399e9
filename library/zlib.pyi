"""zlib: compression; time goes with the size of the data, and other threads run meanwhile."""

from typing import Any

from asyncward import blocks

DEFLATED: int
DEF_BUF_SIZE: int
DEF_MEM_LEVEL: int
MAX_WBITS: int
ZLIB_VERSION: str
ZLIB_RUNTIME_VERSION: str
Z_BEST_COMPRESSION: int
Z_BEST_SPEED: int
Z_DEFAULT_COMPRESSION: int
Z_DEFAULT_STRATEGY: int
Z_FINISH: int
Z_FULL_FLUSH: int
Z_NO_FLUSH: int
Z_SYNC_FLUSH: int

class error(Exception): ...
class _Compress:
    def compress(self, data: Any, /) -> bytes: ...
    def flush(self, mode: int = ..., /) -> bytes: ...
    def copy(self) -> _Compress: ...
class _Decompress:
    unused_data: bytes
    unconsumed_tail: bytes
    eof: bool
    def decompress(self, data: Any, /, max_length: int = 0) -> bytes: ...
    def flush(self, length: int = ..., /) -> bytes: ...
    def copy(self) -> _Decompress: ...

def adler32(data: Any, value: int = 1, /) -> int: ...
def crc32(data: Any, value: int = 0, /) -> int: ...
# The size of the data is not known here, and most of it is a message or a page.
@blocks("cpu", stall="small")
def compress(data: Any, /, level: int = -1, wbits: int = 15) -> bytes: ...
@blocks("cpu", stall="small")
def decompress(data: Any, /, wbits: int = 15, bufsize: int = 16384) -> bytes: ...
def compressobj(
    level: int = -1, method: int = 8, wbits: int = 15, memLevel: int = 8, strategy: int = 0, zdict: Any = None
) -> _Compress: ...
def decompressobj(wbits: int = 15, zdict: Any = b"") -> _Decompress: ...
