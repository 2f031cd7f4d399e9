"""asyncio.tasks: coroutines that run beside each other."""

import concurrent.futures
from collections.abc import AsyncIterator
from contextvars import Context
from types import FrameType
from typing import Any, Awaitable, Callable, Coroutine, Iterable, Iterator, Self, TextIO, TypeVar

from asyncward import awaits, cancellation, cancels, loop_only, needs_loop, spawns, suspends, waits_for_loop

from .events import AbstractEventLoop
from .futures import Future

_T = TypeVar("_T")

FIRST_COMPLETED: str
FIRST_EXCEPTION: str
ALL_COMPLETED: str

# doc: "A Future-like object that runs a Python coroutine. Not thread-safe."
class Task(Future[_T]):
    @spawns("coro")
    def __init__(
        self, coro: Coroutine[Any, Any, _T], *, loop: AbstractEventLoop | None = None, name: str | None = None,
        context: Context | None = None, eager_start: bool = False,
    ) -> None: ...
    @cancels
    @loop_only
    def cancel(self, msg: Any = None) -> bool: ...
    # doc: the number of pending cancellation requests.
    @cancellation
    def cancelling(self) -> int: ...
    @cancellation
    @loop_only
    def uncancel(self) -> int: ...
    def get_context(self) -> Context: ...
    def get_coro(self) -> Coroutine[Any, Any, _T] | None: ...
    def get_name(self) -> str: ...
    def set_name(self, value: object, /) -> None: ...
    def get_stack(self, *, limit: int | None = None) -> list[FrameType]: ...
    def print_stack(self, *, limit: int | None = None, file: TextIO | None = None) -> None: ...

# doc: the task starts soon; "save a reference to the result of this function", the loop keeps only weak ones.
@spawns("coro")
@needs_loop()
def create_task(
    coro: Coroutine[Any, Any, _T], *, name: str | None = None, context: Context | None = None, **kwargs: Any
) -> Task[_T]: ...
# doc: wraps a coroutine in a task; a future is returned as it is. An explicit loop need not be the running one.
# source: this one and the next three ask get_event_loop(), which makes a loop in the main thread before 3.14.
@spawns("coro_or_future")
@needs_loop(since="3.14")
def ensure_future(coro_or_future: Awaitable[_T], *, loop: AbstractEventLoop | None = None) -> Task[_T]: ...

# doc: sleep always suspends the current task, sleep(0) too.
@suspends("always")
async def sleep(delay: float, result: _T = None) -> _T: ...

# doc: "If any awaitable in aws is a coroutine, it is automatically scheduled as a Task"; the result holds the children.
@spawns("coros_or_futures", retained=True)
@awaits("coros_or_futures")
@needs_loop(since="3.14")
def gather(*coros_or_futures: Awaitable[_T], return_exceptions: bool = False) -> Future[list[_T]]: ...
# doc: a coroutine becomes a task, of which the caller must keep a reference: the outer future does not.
@spawns("arg")
@awaits("arg")
@needs_loop(since="3.14")
def shield(arg: Awaitable[_T]) -> Future[_T]: ...
# doc: wraps coroutines in tasks; iterating gives awaitables, and since 3.13 `async for` gives the tasks themselves.
@spawns("fs", retained=True)
@awaits("fs")
@needs_loop(since="3.14")
def as_completed(fs: Iterable[Awaitable[_T]], *, timeout: float | None = None) -> _AsCompletedIterator[_T]: ...

class _AsCompletedIterator(Iterator[Awaitable[_T]], AsyncIterator[Future[_T]]):
    def __iter__(self) -> Self: ...
    def __next__(self) -> Awaitable[_T]: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> Future[_T]: ...

# doc: takes tasks and futures; coroutines are refused since 3.11. It returns at once when the condition holds already.
@awaits("fs")
@suspends("maybe")
async def wait(
    fs: Iterable[Future[_T]], *, timeout: float | None = None, return_when: str = "ALL_COMPLETED"
) -> tuple[set[Task[_T]], set[Task[_T]]]: ...
@awaits("fut")
@suspends("maybe")
async def wait_for(fut: Awaitable[_T], timeout: float | None) -> _T: ...

# doc: "meant to be called from a different OS thread than the one where the event loop is running".
@waits_for_loop("coro")
def run_coroutine_threadsafe(
    coro: Coroutine[Any, Any, _T], loop: AbstractEventLoop
) -> concurrent.futures.Future[_T]: ...

@needs_loop()
def current_task(loop: AbstractEventLoop | None = None) -> Task[Any] | None: ...
@needs_loop()
def all_tasks(loop: AbstractEventLoop | None = None) -> set[Task[Any]]: ...

def create_eager_task_factory(custom_task_constructor: Callable[..., Any]) -> Callable[..., Task[Any]]: ...
@spawns("coro")
def eager_task_factory(
    loop: AbstractEventLoop, coro: Coroutine[Any, Any, _T], *, name: str | None = None, context: Context | None = None
) -> Task[_T]: ...
def _register_task(task: Task[Any]) -> None: ...
def _unregister_task(task: Task[Any]) -> None: ...
def _enter_task(loop: AbstractEventLoop, task: Task[Any]) -> None: ...
def _leave_task(loop: AbstractEventLoop, task: Task[Any]) -> None: ...
