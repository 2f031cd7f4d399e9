"""pickle: objects as bytes; dump and load do it with a file."""

from collections.abc import Callable, Iterable
from typing import Any

from asyncward import blocks, uses

HIGHEST_PROTOCOL: int
DEFAULT_PROTOCOL: int

class PickleError(Exception): ...
class PicklingError(PickleError): ...
class UnpicklingError(PickleError): ...
class PickleBuffer:
    def __init__(self, buffer: Any) -> None: ...
    def raw(self) -> memoryview: ...
    def release(self) -> None: ...
class Pickler:
    fast: bool
    dispatch_table: Any
    def __init__(
        self, file: Any, protocol: int | None = None, fix_imports: bool = True,
        buffer_callback: Callable[[Any], Any] | None = None,
    ) -> None: ...
    # A pickler of one's own mostly writes into memory; whoever makes it opened the file.
    @uses("obj", "__getstate__")
    @uses("obj", "__reduce__")
    def dump(self, obj: Any, /) -> None: ...
    def clear_memo(self) -> None: ...
    def persistent_id(self, obj: Any, /) -> Any: ...
class Unpickler:
    def __init__(
        self, file: Any, *, fix_imports: bool = True, encoding: str = "ASCII", errors: str = "strict",
        buffers: Iterable[Any] | None = (),
    ) -> None: ...
    @blocks("file", stall="bounded")
    def load(self) -> Any: ...
    def find_class(self, module_name: str, global_name: str, /) -> Any: ...
    def persistent_load(self, pid: Any, /) -> Any: ...

# doc: what an object is pickled as is what its own `__reduce__` or `__getstate__` says.
@blocks("file", stall="bounded", unless="type(file) == io.BytesIO")
@uses("obj", "__getstate__")
@uses("obj", "__reduce__")
def dump(
    obj: Any, file: Any, protocol: int | None = None, *, fix_imports: bool = True,
    buffer_callback: Callable[[Any], Any] | None = None,
) -> None: ...
@uses("obj", "__getstate__")
@uses("obj", "__reduce__")
def dumps(
    obj: Any, protocol: int | None = None, *, fix_imports: bool = True,
    buffer_callback: Callable[[Any], Any] | None = None,
) -> bytes: ...
@blocks("file", stall="bounded", unless="type(file) == io.BytesIO")
def load(
    file: Any, *, fix_imports: bool = True, encoding: str = "ASCII", errors: str = "strict",
    buffers: Iterable[Any] | None = (),
) -> Any: ...
def loads(
    data: Any, /, *, fix_imports: bool = True, encoding: str = "ASCII", errors: str = "strict",
    buffers: Iterable[Any] | None = (),
) -> Any: ...
