"""asyncio.runners: from sync code into a loop."""

from contextvars import Context
from typing import Any, Callable, Coroutine, Self, TypeVar

from asyncward import calls, resource, runs_loop

from .events import AbstractEventLoop

_T = TypeVar("_T")

# doc: 3.11; "cannot be called when another asyncio event loop is running in the same thread".
@resource(close="close")
class Runner:
    def __init__(
        self, *, debug: bool | None = None, loop_factory: Callable[[], AbstractEventLoop] | None = None
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    @runs_loop("coro")
    def run(self, coro: Coroutine[Any, Any, _T], *, context: Context | None = None) -> _T: ...
    def close(self) -> None: ...
    def get_loop(self) -> AbstractEventLoop: ...

@runs_loop("main")
@calls("loop_factory")
def run(
    main: Coroutine[Any, Any, _T], *, debug: bool | None = None,
    loop_factory: Callable[[], AbstractEventLoop] | None = None,
) -> _T: ...
