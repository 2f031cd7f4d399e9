"""attr."""

from typing import Any, Callable, TypeVar

from asyncward import transparent

_T = TypeVar("_T")

@transparent
def define(maybe_cls: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
@transparent
def frozen(maybe_cls: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
@transparent
def mutable(maybe_cls: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
def field(*, default: Any = ..., factory: Any = None, **kwargs: Any) -> Any: ...  # dynamic
def asdict(inst: Any, recurse: bool = True, filter: Any = None, **kwargs: Any) -> dict[str, Any]: ...  # dynamic
# doc: "Create a new instance, based on *inst* with *changes* applied."
def evolve(inst: _T, **changes: Any) -> _T: ...  # dynamic
def Factory(factory: Any, takes_self: bool = False) -> Any: ...  # dynamic
@transparent
def s(maybe_cls: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
@transparent
def attrs(maybe_cls: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
@transparent
def dataclass(maybe_cls: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
def ib(default: Any = ..., **kwargs: Any) -> Any: ...  # dynamic
def attrib(default: Any = ..., **kwargs: Any) -> Any: ...  # dynamic
