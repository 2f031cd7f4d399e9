"""tornado.gen."""

from typing import Any, TypeVar

from asyncward import awaits, becomes, suspends

_T = TypeVar("_T")

# doc: a decorated generator runs like a coroutine: calling it returns a Future.
@becomes("async")
def coroutine(func: _T) -> _T: ...
@suspends("always")
async def sleep(duration: float) -> None: ...  # dynamic
@awaits("children")
@suspends("maybe")
async def multi(children: Any, quiet_exceptions: Any = ()) -> Any: ...  # dynamic
@awaits("future")
@suspends("maybe")
async def with_timeout(timeout: Any, future: Any, quiet_exceptions: Any = ()) -> Any: ...  # dynamic
class Return(Exception):
    value: Any
    def __init__(self, value: Any = None) -> None: ...
moment: Any
