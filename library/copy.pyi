"""copy"""

from typing import Any, TypeVar

from asyncward import fills, uses

_T = TypeVar("_T")

class Error(Exception): ...
error = Error

# doc: classes can define their own copies by `__copy__` and `__deepcopy__`.
@uses("x", "__copy__")
def copy(x: _T) -> _T: ...
@uses("x", "__deepcopy__")
def deepcopy(x: _T, memo: dict[int, Any] | None = None, _nil: Any = ...) -> _T: ...
@uses("obj", "__replace__")
@fills("obj")
def replace(obj: _T, /, **changes: Any) -> _T: ...
