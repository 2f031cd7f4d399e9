"""asyncer: crossing between threads and the loop, with types."""

from typing import Any, Awaitable, Callable, Self, TypeVar

from asyncward import becomes, offloads, runs_loop, spawns, suspends

_T = TypeVar("_T")

# source: asyncify runs the function by anyio.to_thread.run_sync.
@becomes("async")
@offloads("function")
def asyncify(function: Callable[..., _T], *, abandon_on_cancel: bool = False, limiter: Any = None) -> Callable[..., Awaitable[_T]]: ...
# source: syncify runs the coroutine function on the loop by anyio.from_thread.run, from a worker thread only.
@becomes("sync")
def syncify(async_function: Callable[..., Any], raise_sync_error: bool = True) -> Callable[..., Any]: ...
@runs_loop("async_function")
def runnify(async_function: Callable[..., Any], backend: str = "asyncio", backend_options: Any = None) -> Callable[..., Any]: ...

class SoonValue:
    value: Any
    ready: bool

class TaskGroup:
    @spawns("async_function", retained=True)
    def soonify(self, async_function: Callable[..., Any], name: object = None) -> Callable[..., SoonValue]: ...
    async def __aenter__(self) -> Self: ...
    @suspends("always")
    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> bool | None: ...

def create_task_group() -> TaskGroup: ...
