"""tempfile: temporary files and directories."""

from io import BufferedRandom, TextIOWrapper
from typing import Any, Self

from asyncward import blocks, resource

TMP_MAX: int
tempdir: str | None
template: str

# source: the wrapper forwards everything to the file.
@resource(close="close")
class _TemporaryFileWrapper(BufferedRandom):
    file: Any
    name: str
    delete: bool
    def __enter__(self) -> Self: ...
class SpooledTemporaryFile(BufferedRandom):
    def __init__(
        self, max_size: int = 0, mode: str = "w+b", buffering: int = -1, encoding: str | None = None,
        newline: str | None = None, suffix: str | None = None, prefix: str | None = None, dir: Any = None, *,
        errors: str | None = None,
    ) -> None: ...
    @blocks("file", stall="small")
    def rollover(self) -> None: ...
    def __enter__(self) -> Self: ...

# doc: leaving the context, or cleanup, removes the directory "and all its contents".
@blocks("file", stall="small")
@resource(close="cleanup")
class TemporaryDirectory:
    name: str
    def __init__(
        self, suffix: str | None = None, prefix: str | None = None, dir: Any = None,
        ignore_cleanup_errors: bool = False, *, delete: bool = True,
    ) -> None: ...
    @blocks("file", stall="bounded")
    def cleanup(self) -> None: ...
    def __enter__(self) -> str: ...
    @blocks("file", stall="bounded")
    def __exit__(self, exc: Any, value: Any, tb: Any) -> None: ...

@blocks("file", stall="small")
def NamedTemporaryFile(
    mode: str = "w+b", buffering: int = -1, encoding: str | None = None, newline: str | None = None,
    suffix: str | None = None, prefix: str | None = None, dir: Any = None, delete: bool = True, *,
    errors: str | None = None, delete_on_close: bool = True,
) -> _TemporaryFileWrapper: ...
@blocks("file", stall="small")
def TemporaryFile(
    mode: str = "w+b", buffering: int = -1, encoding: str | None = None, newline: str | None = None,
    suffix: str | None = None, prefix: str | None = None, dir: Any = None, *, errors: str | None = None,
) -> BufferedRandom | TextIOWrapper: ...
@blocks("file", stall="small")
def mkstemp(
    suffix: str | None = None, prefix: str | None = None, dir: Any = None, text: bool = False
) -> tuple[int, str]: ...
@blocks("file", stall="small")
def mkdtemp(suffix: str | None = None, prefix: str | None = None, dir: Any = None) -> str: ...
@blocks("file", stall="small")
def mktemp(suffix: str = "", prefix: str = "tmp", dir: Any = None) -> str: ...
def gettempdir() -> str: ...
def gettempdirb() -> bytes: ...
def gettempprefix() -> str: ...
def gettempprefixb() -> bytes: ...
