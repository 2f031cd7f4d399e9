"""dataclasses"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, TypeVar

from asyncward import calls, fills, transparent

_T = TypeVar("_T")

MISSING: Any
KW_ONLY: Any

class FrozenInstanceError(AttributeError): ...
class InitVar(Generic[_T]):
    type: Any
    def __init__(self, type: Any) -> None: ...
class Field(Generic[_T]):
    name: str
    type: Any
    default: Any
    default_factory: Any
    init: bool
    repr: bool
    hash: bool | None
    compare: bool
    metadata: Mapping[Any, Any]
    kw_only: bool

@transparent
def dataclass(
    cls: type[_T] | None = None, /, *, init: bool = True, repr: bool = True, eq: bool = True, order: bool = False,
    unsafe_hash: bool = False, frozen: bool = False, match_args: bool = True, kw_only: bool = False,
    slots: bool = False, weakref_slot: bool = False,
) -> type[_T]: ...
def field(
    *, default: _T = ..., default_factory: Callable[[], _T] = ..., init: bool = True, repr: bool = True,
    hash: bool | None = None, compare: bool = True, metadata: Mapping[Any, Any] | None = None, kw_only: bool = ...,
) -> _T: ...
def fields(class_or_instance: Any) -> tuple[Field[Any], ...]: ...
def is_dataclass(obj: Any) -> bool: ...
@calls("dict_factory")
def asdict(obj: Any, *, dict_factory: Callable[[list[tuple[str, Any]]], Any] = ...) -> dict[str, Any]: ...
@calls("tuple_factory")
def astuple(obj: Any, *, tuple_factory: Callable[[list[Any]], Any] = ...) -> tuple[Any, ...]: ...
# doc: "Creates a new object of the same type as obj, replacing fields with values from changes."
@fills("obj")
def replace(obj: _T, /, **changes: Any) -> _T: ...
def make_dataclass(
    cls_name: str, fields: Iterable[Any], *, bases: tuple[type, ...] = (), namespace: dict[str, Any] | None = None,
    init: bool = True, repr: bool = True, eq: bool = True, order: bool = False, unsafe_hash: bool = False,
    frozen: bool = False, match_args: bool = True, kw_only: bool = False, slots: bool = False,
    weakref_slot: bool = False, module: str | None = None,
) -> type: ...
