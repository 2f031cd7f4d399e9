"""types: the types of functions, modules, frames, and helpers for dynamic classes."""

from collections.abc import (
    AsyncGenerator, Awaitable, Callable, Coroutine, Generator, ItemsView, Iterable, Iterator, KeysView, Mapping,
    ValuesView,
)
from typing import Any, Self, TypeVar

from asyncward import becomes

_T = TypeVar("_T")
_T_co = TypeVar("_T_co", covariant=True)
_S = TypeVar("_S", contravariant=True)
_R = TypeVar("_R", covariant=True)
_K = TypeVar("_K")
_V = TypeVar("_V")

class NoneType: ...
class EllipsisType: ...
class NotImplementedType: ...

class FunctionType:
    __name__: str
    __qualname__: str
    __module__: str
    __code__: CodeType
    __defaults__: tuple[Any, ...] | None
    __kwdefaults__: dict[str, Any] | None
    __closure__: tuple[CellType, ...] | None
    __globals__: dict[str, Any]
    __wrapped__: Any
    def __init__(
        self, code: CodeType, globals: dict[str, Any], name: str | None = None,
        argdefs: tuple[object, ...] | None = None, closure: tuple[CellType, ...] | None = None, **kwargs: Any,
    ) -> None: ...
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
    def __get__(self, instance: object, owner: type | None = None, /) -> Any: ...
LambdaType = FunctionType

class MethodType:
    __func__: Callable[..., Any]
    __self__: object
    __name__: str
    def __init__(self, function: Callable[..., Any], instance: object, /) -> None: ...
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
class BuiltinFunctionType:
    __name__: str
    __self__: object
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
BuiltinMethodType = BuiltinFunctionType
class WrapperDescriptorType: ...
class MethodWrapperType: ...
class MethodDescriptorType: ...
class ClassMethodDescriptorType: ...
class GetSetDescriptorType: ...
class MemberDescriptorType: ...
class CapsuleType: ...

class CodeType:
    co_name: str
    co_qualname: str
    co_filename: str
    co_firstlineno: int
    co_flags: int
    co_argcount: int
    co_posonlyargcount: int
    co_kwonlyargcount: int
    co_varnames: tuple[str, ...]
    co_names: tuple[str, ...]
    co_consts: tuple[Any, ...]
    co_freevars: tuple[str, ...]
    co_cellvars: tuple[str, ...]
    co_code: bytes
    def co_lines(self) -> Iterator[tuple[int, int, int | None]]: ...
    def replace(self, **kwargs: Any) -> CodeType: ...
class CellType:
    cell_contents: Any
class FrameType:
    f_back: FrameType | None
    f_code: CodeType
    f_globals: dict[str, Any]
    f_locals: dict[str, Any]
    f_lineno: int
    def clear(self) -> None: ...
class TracebackType:
    tb_frame: FrameType
    tb_lineno: int
    tb_lasti: int
    tb_next: TracebackType | None

class ModuleType:
    __name__: str
    __file__: str | None
    __path__: list[str]
    __package__: str | None
    __spec__: Any
    __loader__: Any
    def __init__(self, name: str, doc: str | None = None) -> None: ...
    def __getattr__(self, name: str) -> Any: ...

class SimpleNamespace:
    def __init__(self, mapping: Any = ..., /, **kwargs: Any) -> None: ...
    def __getattribute__(self, name: str, /) -> Any: ...
class MappingProxyType(Mapping[_K, _V]):
    def __new__(cls, mapping: Mapping[_K, _V]) -> Self: ...
    def copy(self) -> dict[_K, _V]: ...
    def get(self, key: _K, default: _V | None = None, /) -> _V | None: ...
    def items(self) -> ItemsView[_K, _V]: ...
    def keys(self) -> KeysView[_K]: ...
    def values(self) -> ValuesView[_V]: ...
class GenericAlias:
    __origin__: type
    __args__: tuple[Any, ...]
    def __new__(cls, origin: type, args: Any, /) -> Self: ...
class UnionType:
    __args__: tuple[Any, ...]

class GeneratorType(Generator[_T_co, _S, _R]): ...
class CoroutineType(Coroutine[_T_co, _S, _R]): ...
class AsyncGeneratorType(AsyncGenerator[_T_co, _S]): ...

class DynamicClassAttribute:
    def __init__(self, fget: Any = None, fset: Any = None, fdel: Any = None, doc: str | None = None) -> None: ...

# doc: "transforms a generator function into a coroutine function".
@becomes("async")
def coroutine(func: Callable[..., Any]) -> Callable[..., Awaitable[Any]]: ...
def new_class(
    name: str, bases: Iterable[object] = (), kwds: dict[str, Any] | None = None,
    exec_body: Callable[[dict[str, Any]], object] | None = None,
) -> type: ...
def prepare_class(
    name: str, bases: tuple[type, ...] = (), kwds: dict[str, Any] | None = None
) -> tuple[type, dict[str, Any], dict[str, Any]]: ...
def resolve_bases(bases: Iterable[object]) -> tuple[Any, ...]: ...
def get_original_bases(cls: type, /) -> tuple[Any, ...]: ...
