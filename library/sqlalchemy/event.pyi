"""sqlalchemy.event."""

from typing import Any, Callable, TypeVar

from asyncward import schedules, transparent

_T = TypeVar("_T")

# doc: listeners are plain functions that run within the operation that fires them.
@schedules("fn", on="worker", many=True)
def listen(target: Any, identifier: str, fn: Callable[..., Any], *args: Any, **kw: Any) -> None: ...
@transparent
def listens_for(target: Any, identifier: str, *args: Any, **kw: Any) -> Callable[[_T], _T]: ...
def remove(target: Any, identifier: str, fn: Callable[..., Any]) -> None: ...
