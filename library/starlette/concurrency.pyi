"""starlette.concurrency."""

from typing import Any, AsyncIterator, Callable, Iterable, TypeVar

from asyncward import offloads, suspends

_T = TypeVar("_T")

# source: anyio.to_thread.run_sync of the function and its arguments.
@suspends("always")
@offloads("func")
async def run_in_threadpool(func: Callable[..., _T], *args: Any, **kwargs: Any) -> _T: ...

# source: each step of the iterator runs in a thread.
def iterate_in_threadpool(iterator: Iterable[_T]) -> AsyncIterator[_T]: ...
async def run_until_first_complete(*args: Any) -> None: ...
