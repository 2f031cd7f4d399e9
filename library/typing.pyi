"""typing: special forms; the abstract classes stand in collections.abc."""

from typing import Self

import collections
import collections.abc
import re
from collections.abc import (
    AsyncGenerator as AsyncGenerator,
    AsyncIterable as AsyncIterable,
    AsyncIterator as AsyncIterator,
    Awaitable as Awaitable,
    ByteString as ByteString,
    Collection as Collection,
    Container as Container,
    Coroutine as Coroutine,
    Generator as Generator,
    Hashable as Hashable,
    ItemsView as ItemsView,
    Iterable as Iterable,
    Iterator as Iterator,
    KeysView as KeysView,
    Mapping as Mapping,
    MappingView as MappingView,
    MutableMapping as MutableMapping,
    MutableSequence as MutableSequence,
    MutableSet as MutableSet,
    Reversible as Reversible,
    Sequence as Sequence,
    Sized as Sized,
    ValuesView as ValuesView,
)
from contextlib import AbstractAsyncContextManager, AbstractContextManager

from asyncward import transparent

Any: _SpecialForm

class _SpecialForm:
    def __getitem__(self, parameters: Any) -> object: ...
    def __or__(self, other: Any) -> Any: ...

Union: _SpecialForm
Optional: _SpecialForm
Callable: _SpecialForm
Type: _SpecialForm
ClassVar: _SpecialForm
Final: _SpecialForm
Literal: _SpecialForm
LiteralString: _SpecialForm
Annotated: _SpecialForm
Concatenate: _SpecialForm
Generic: _SpecialForm
Protocol: _SpecialForm
TypedDict: _SpecialForm
TypeAlias: _SpecialForm
TypeGuard: _SpecialForm
TypeIs: _SpecialForm
Required: _SpecialForm
NotRequired: _SpecialForm
ReadOnly: _SpecialForm
Unpack: _SpecialForm
Self: _SpecialForm
Never: _SpecialForm
NoReturn: _SpecialForm
NoDefault: _SpecialForm
TYPE_CHECKING: bool

class TypeVar:
    __name__: str
    __bound__: Any
    __constraints__: tuple[Any, ...]
    def __init__(
        self, name: str, *constraints: Any, bound: Any = None, covariant: bool = False, contravariant: bool = False,
        **kwargs: Any,
    ) -> None: ...

class ParamSpec:
    __name__: str
    args: Any
    kwargs: Any
    def __init__(
        self, name: str, *, bound: Any = None, covariant: bool = False, contravariant: bool = False,
        **kwargs: Any,
    ) -> None: ...
class ParamSpecArgs: ...
class ParamSpecKwargs: ...
class TypeVarTuple:
    __name__: str
    def __init__(self, name: str, **kwargs: Any) -> None: ...
class TypeAliasType:
    __name__: str
    __value__: Any
    def __init__(self, name: str, value: Any, *, type_params: tuple[Any, ...] = ()) -> None: ...
class ForwardRef:
    __forward_arg__: str
    def __init__(self, arg: str, is_argument: bool = True, module: Any = None, *, is_class: bool = False) -> None: ...
class NamedTuple(tuple[Any, ...]):
    _fields: tuple[str, ...]
    _field_defaults: dict[str, Any]
    @classmethod
    def _make(cls, iterable: Iterable[Any]) -> Self: ...
    def _asdict(self) -> dict[str, Any]: ...
    def _replace(self, **kwargs: Any) -> Self: ...

_T = TypeVar("_T")
_T_co = TypeVar("_T_co", covariant=True)
_S = TypeVar("_S", contravariant=True)
_R = TypeVar("_R", covariant=True)
_K = TypeVar("_K")
_V = TypeVar("_V")
AnyStr = TypeVar("AnyStr", str, bytes)
Text = str

# Decorators that leave the function what it is.
@transparent
def overload(func: _T) -> _T: ...
@transparent
def final(f: _T) -> _T: ...
@transparent
def override(method: _T, /) -> _T: ...
@transparent
def no_type_check(arg: _T) -> _T: ...
@transparent
def no_type_check_decorator(decorator: _T) -> _T: ...
@transparent
def runtime_checkable(cls: _T) -> _T: ...
@transparent
def dataclass_transform(
    *, eq_default: bool = True, order_default: bool = False, kw_only_default: bool = False,
    frozen_default: bool = False, field_specifiers: tuple[Any, ...] = (), **kwargs: Any,
) -> Callable[[_T], _T]: ...

def NewType(name: str, tp: Any) -> Any: ...
def cast(typ: type[_T] | str, val: Any) -> _T: ...
def assert_type(val: _T, typ: Any, /) -> _T: ...
def assert_never(arg: Any, /) -> NoReturn: ...
def reveal_type(obj: _T, /) -> _T: ...
def get_type_hints(
    obj: Any, globalns: dict[str, Any] | None = None, localns: dict[str, Any] | None = None,
    include_extras: bool = False,
) -> dict[str, Any]: ...
def get_origin(tp: Any) -> Any: ...
def get_args(tp: Any) -> tuple[Any, ...]: ...
def get_overloads(func: Callable[..., object]) -> Sequence[Callable[..., object]]: ...
def clear_overloads() -> None: ...
def get_protocol_members(tp: type, /) -> frozenset[str]: ...
def is_protocol(tp: type, /) -> bool: ...
def is_typeddict(tp: object) -> bool: ...

# Protocols of one method.
class SupportsInt(Protocol):
    def __int__(self) -> int: ...
class SupportsFloat(Protocol):
    def __float__(self) -> float: ...
class SupportsComplex(Protocol):
    def __complex__(self) -> complex: ...
class SupportsBytes(Protocol):
    def __bytes__(self) -> bytes: ...
class SupportsIndex(Protocol):
    def __index__(self) -> int: ...
class SupportsAbs(Protocol[_T_co]):
    def __abs__(self) -> _T_co: ...
class SupportsRound(Protocol[_T_co]):
    def __round__(self, ndigits: int = 0) -> _T_co: ...

class IO(Iterator[AnyStr]):
    @property
    def mode(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def closed(self) -> bool: ...
    def close(self) -> None: ...
    def fileno(self) -> int: ...
    def flush(self) -> None: ...
    def isatty(self) -> bool: ...
    def read(self, n: int = -1) -> AnyStr: ...
    def readable(self) -> bool: ...
    def readline(self, limit: int = -1) -> AnyStr: ...
    def readlines(self, hint: int = -1) -> list[AnyStr]: ...
    def seek(self, offset: int, whence: int = 0) -> int: ...
    def seekable(self) -> bool: ...
    def tell(self) -> int: ...
    def truncate(self, size: int | None = None) -> int: ...
    def writable(self) -> bool: ...
    def write(self, s: AnyStr) -> int: ...
    def writelines(self, lines: list[AnyStr]) -> None: ...
    def __enter__(self) -> IO[AnyStr]: ...
    def __exit__(self, type: Any, value: Any, traceback: Any) -> None: ...
class BinaryIO(IO[bytes]):
    def __enter__(self) -> Self: ...
class TextIO(IO[str]):
    @property
    def buffer(self) -> BinaryIO: ...
    @property
    def encoding(self) -> str: ...
    @property
    def errors(self) -> str | None: ...
    @property
    def line_buffering(self) -> bool: ...
    @property
    def newlines(self) -> Any: ...
    def __enter__(self) -> Self: ...

AbstractSet = collections.abc.Set
List = list
Dict = dict
Tuple = tuple
Set = set
FrozenSet = frozenset
DefaultDict = collections.defaultdict
OrderedDict = collections.OrderedDict
Counter = collections.Counter
ChainMap = collections.ChainMap
Deque = collections.deque
Pattern = re.Pattern
Match = re.Match
ContextManager = AbstractContextManager
AsyncContextManager = AbstractAsyncContextManager
