"""trio.from_thread."""

from typing import Any, Awaitable, Callable, TypeVar

from asyncward import blocks, schedules, spawns

_T = TypeVar("_T")

# doc: runs the function in the parent trio thread, "blocking until it is complete".
@blocks("lock")
@spawns("afn", retained=True)
def run(afn: Callable[..., Awaitable[_T]], *args: Any, trio_token: Any = None) -> _T: ...
@blocks("lock")
@schedules("fn")
def run_sync(fn: Callable[..., _T], *args: Any, trio_token: Any = None) -> _T: ...
def check_cancelled() -> None: ...
