"""tenacity: retrying; for a coroutine function the waits are asyncio.sleep, for a plain one time.sleep."""

from typing import Any, AsyncIterator, Callable, Iterator, TypeVar

from asyncward import blocks, calls, suspends, transparent

_T = TypeVar("_T")

# source: retry() picks AsyncRetrying for coroutine functions.
@transparent
def retry(*dargs: Any, **dkw: Any) -> Callable[[_T], _T]: ...

class BaseRetrying:
    statistics: Any
    def wraps(self, f: _T) -> _T: ...
    def copy(self, **kwargs: Any) -> Any: ...  # dynamic
class Retrying(BaseRetrying):
    def __init__(self, **kwargs: Any) -> None: ...  # dynamic
    @blocks("sleep", stall="bounded")
    @calls("fn")
    def __call__(self, fn: Callable[..., _T], *args: Any, **kwargs: Any) -> _T: ...
    @blocks("sleep", stall="bounded")
    def __iter__(self) -> Iterator[Any]: ...
class AsyncRetrying(BaseRetrying):
    def __init__(self, **kwargs: Any) -> None: ...  # dynamic
    @suspends("maybe")
    @calls("fn")
    async def __call__(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any: ...
    def __aiter__(self) -> AsyncIterator[Any]: ...
class RetryError(Exception): ...
def stop_after_attempt(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def stop_after_delay(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def wait_fixed(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def wait_random(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def wait_exponential(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def wait_random_exponential(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def retry_if_exception_type(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def retry_if_exception(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def retry_if_result(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def before_sleep_log(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def before_log(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
def after_log(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
