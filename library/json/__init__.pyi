"""json: text and values; dumps and loads take time with the size, and mostly that is small."""

from collections.abc import Callable
from typing import Any

from asyncward import blocks, calls, uses

from .decoder import JSONDecodeError as JSONDecodeError, JSONDecoder as JSONDecoder
from .encoder import JSONEncoder as JSONEncoder

@calls("default")
# doc: "cls": the class whose `default` says what stands for other objects.
@uses("cls", "default")
def dumps(
    obj: Any, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True, allow_nan: bool = True,
    cls: type[JSONEncoder] | None = None, indent: Any = None, separators: tuple[str, str] | None = None,
    default: Callable[[Any], Any] | None = None, sort_keys: bool = False, **kw: Any,
) -> str: ...
@calls("object_hook", "object_pairs_hook")
def loads(
    s: str | bytes | bytearray, *, cls: type[JSONDecoder] | None = None,
    object_hook: Callable[[dict[str, Any]], Any] | None = None, parse_float: Callable[[str], Any] | None = None,
    parse_int: Callable[[str], Any] | None = None, parse_constant: Callable[[str], Any] | None = None,
    object_pairs_hook: Callable[[list[tuple[str, Any]]], Any] | None = None, **kw: Any,
) -> Any: ...
# doc: writes to, or reads, a file-like object: text in memory waits for nothing, and standard output is a terminal or a
# pipe, as for print.
@calls("default")
@uses("cls", "default")
@blocks("file", stall="bounded", unless="type(fp) == io.StringIO or type(fp) == sys._Stdout")
def dump(
    obj: Any, fp: Any, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True,
    allow_nan: bool = True, cls: type[JSONEncoder] | None = None, indent: Any = None,
    separators: tuple[str, str] | None = None, default: Callable[[Any], Any] | None = None, sort_keys: bool = False,
    **kw: Any,
) -> None: ...
@calls("object_hook", "object_pairs_hook")
@blocks("file", stall="bounded", unless="type(fp) == io.StringIO or type(fp) == io.BytesIO")
def load(
    fp: Any, *, cls: type[JSONDecoder] | None = None, object_hook: Callable[[dict[str, Any]], Any] | None = None,
    parse_float: Callable[[str], Any] | None = None, parse_int: Callable[[str], Any] | None = None,
    parse_constant: Callable[[str], Any] | None = None,
    object_pairs_hook: Callable[[list[tuple[str, Any]]], Any] | None = None, **kw: Any,
) -> Any: ...
def detect_encoding(b: bytes) -> str: ...
