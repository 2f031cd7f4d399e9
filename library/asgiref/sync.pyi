"""asgiref.sync: crossing between threads and the event loop."""

from typing import Any, Awaitable, Callable, Generic, Self, TypeVar

from asyncward import becomes, offloads, probes, runs_decorated, runs_loop, suspends

_R = TypeVar("_R")

# doc: "sync_to_async lets async code call a synchronous function, which is run in a threadpool and control returned
#   to the async coroutine when done".
@becomes("async")
@runs_decorated("thread")
@offloads("func")
def sync_to_async(func: Callable[..., _R] | None = None, *, thread_sensitive: bool = True, executor: Any = None,
                  context: Any = None) -> SyncToAsync[_R]: ...

# doc: the awaitable runs on the loop of the thread above when there is one, else on a loop of its own; calling it
#   where a loop runs raises RuntimeError.
@becomes("sync")
@runs_loop("awaitable")
def async_to_sync(awaitable: Callable[..., Awaitable[_R]] | None = None, *,
                  force_new_loop: bool = False) -> AsyncToSync[_R]: ...

class SyncToAsync(Generic[_R]):
    func: Callable[..., _R]
    @offloads("func")
    def __init__(self, func: Callable[..., _R], thread_sensitive: bool = True, executor: Any = None,
                 context: Any = None) -> None: ...
    @suspends("always")
    async def __call__(self, *args: Any, **kwargs: Any) -> _R: ...

class AsyncToSync(Generic[_R]):
    awaitable: Callable[..., Awaitable[_R]]
    @runs_loop("awaitable")
    def __init__(self, awaitable: Callable[..., Awaitable[_R]], force_new_loop: bool = False) -> None: ...
    @runs_loop()
    def __call__(self, *args: Any, **kwargs: Any) -> _R: ...

class ThreadSensitiveContext:
    def __init__(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    @suspends("maybe")
    async def __aexit__(self, exc: Any, value: Any, tb: Any) -> None: ...

@probes
def iscoroutinefunction(func: Any) -> bool: ...
def markcoroutinefunction(func: _R) -> _R: ...
