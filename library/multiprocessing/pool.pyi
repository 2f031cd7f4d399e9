"""multiprocessing.pool: functions on worker processes, or threads."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, Mapping, Self, TypeVar

from asyncward import blocks, offloads, resource, schedules

_T = TypeVar("_T")

class AsyncResult(Generic[_T]):
    @blocks("lock", unless="timeout == 0", bounded="timeout > 0")
    def get(self, timeout: float | None = None) -> _T: ...
    @blocks("lock", unless="timeout == 0", bounded="timeout > 0")
    def wait(self, timeout: float | None = None) -> None: ...
    def ready(self) -> bool: ...
    def successful(self) -> bool: ...
ApplyResult = AsyncResult
class MapResult(AsyncResult[list[_T]]): ...

class IMapIterator(Iterator[_T]):
    def __iter__(self) -> Self: ...
    @blocks("lock")
    def __next__(self) -> _T: ...
    @blocks("lock", unless="timeout == 0", bounded="timeout > 0")
    def next(self, timeout: float | None = None) -> _T: ...
class IMapUnorderedIterator(IMapIterator[_T]): ...

# doc: apply, map and starmap block until the result is ready; the others return a result or an iterator to wait on.
# Callbacks are called by a thread of the pool. Leaving the `with` block terminates the pool.
@resource(close="terminate")
class Pool:
    @offloads("initializer", to="process")
    @blocks("subprocess", stall="small")
    def __init__(
        self, processes: int | None = None, initializer: Callable[..., object] | None = None,
        initargs: Iterable[Any] = (), maxtasksperchild: int | None = None, context: Any = None,
    ) -> None: ...
    @offloads("func", to="process")
    @blocks("lock")
    def apply(
        self, func: Callable[..., _T], args: Iterable[Any] = (), kwds: Mapping[str, Any] = ...
    ) -> _T: ...
    @offloads("func", to="process")
    @schedules("callback", "error_callback", on="thread")
    def apply_async(
        self, func: Callable[..., _T], args: Iterable[Any] = (), kwds: Mapping[str, Any] = ...,
        callback: Callable[[_T], object] | None = None, error_callback: Callable[[BaseException], object] | None = None,
    ) -> AsyncResult[_T]: ...
    @offloads("func", to="process")
    @blocks("lock")
    def map(self, func: Callable[..., _T], iterable: Iterable[Any], chunksize: int | None = None) -> list[_T]: ...
    @offloads("func", to="process")
    @schedules("callback", "error_callback", on="thread")
    def map_async(
        self, func: Callable[..., _T], iterable: Iterable[Any], chunksize: int | None = None,
        callback: Callable[[Any], object] | None = None,
        error_callback: Callable[[BaseException], object] | None = None,
    ) -> MapResult[_T]: ...
    @offloads("func", to="process")
    def imap(self, func: Callable[..., _T], iterable: Iterable[Any], chunksize: int = 1) -> IMapIterator[_T]: ...
    @offloads("func", to="process")
    def imap_unordered(
        self, func: Callable[..., _T], iterable: Iterable[Any], chunksize: int = 1
    ) -> IMapIterator[_T]: ...
    @offloads("func", to="process")
    @blocks("lock")
    def starmap(
        self, func: Callable[..., _T], iterable: Iterable[Iterable[Any]], chunksize: int | None = None
    ) -> list[_T]: ...
    @offloads("func", to="process")
    @schedules("callback", "error_callback", on="thread")
    def starmap_async(
        self, func: Callable[..., _T], iterable: Iterable[Iterable[Any]], chunksize: int | None = None,
        callback: Callable[[Any], object] | None = None,
        error_callback: Callable[[BaseException], object] | None = None,
    ) -> AsyncResult[list[_T]]: ...
    def close(self) -> None: ...
    @blocks("lock", stall="bounded")
    def terminate(self) -> None: ...
    @blocks("lock")
    def join(self) -> None: ...
    def __enter__(self) -> Self: ...
    @blocks("lock", stall="bounded")
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...

class ThreadPool(Pool):
    @offloads("initializer", to="thread")
    def __init__(
        self, processes: int | None = None, initializer: Callable[..., object] | None = None,
        initargs: Iterable[Any] = (),
    ) -> None: ...
