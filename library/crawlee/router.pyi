"""crawlee.router."""

from typing import Any, Callable, Generic, TypeVar

from asyncward import entry_point, suspends

_C = TypeVar("_C")
_T = TypeVar("_T")

class Router(Generic[_C]):
    def __init__(self) -> None: ...
    # doc (api/class/Router): handlers are coroutine functions of the context; the label of the request chooses one.
    @entry_point(context="loop")
    def default_handler(self, handler: _T) -> _T: ...
    @entry_point(context="loop")
    def handler(self, label: str) -> Callable[[_T], _T]: ...
    @suspends("maybe")
    async def __call__(self, context: _C) -> None: ...
