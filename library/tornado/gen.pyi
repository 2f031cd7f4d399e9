"""tornado.gen."""

from asyncio import Future
from typing import Any, TypeVar

from asyncward import awaits, becomes, suspends

_T = TypeVar("_T")

# doc: calling a decorated generator runs it up to its first yield and returns a Future.
@becomes("task")
def coroutine(func: _T) -> _T: ...
@suspends("always")
def sleep(duration: float) -> Future[None]: ...  # dynamic
@awaits("children")
@suspends("maybe")
def multi(children: Any, quiet_exceptions: Any = ()) -> Future[Any]: ...  # dynamic
@awaits("future")
@suspends("maybe")
def with_timeout(timeout: Any, future: Any, quiet_exceptions: Any = ()) -> Future[Any]: ...  # dynamic
class Return(Exception):
    value: Any
    def __init__(self, value: Any = None) -> None: ...
moment: Any
