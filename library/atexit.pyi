"""atexit"""

from collections.abc import Callable
from typing import Any, TypeVar

from asyncward import schedules, transparent

_T = TypeVar("_T")

# doc: called at normal interpreter termination; usable as a decorator.
@schedules("func", on="exit")
@transparent
def register(func: _T, /, *args: Any, **kwargs: Any) -> _T: ...
def unregister(func: Callable[..., Any], /) -> None: ...
