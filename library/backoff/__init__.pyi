"""backoff: retrying, with asyncio.sleep for coroutine functions and time.sleep for plain ones."""

from typing import Any, Callable, TypeVar

from asyncward import transparent

_T = TypeVar("_T")

@transparent
def on_exception(wait_gen: Any, exception: Any, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
@transparent
def on_predicate(wait_gen: Any, predicate: Any = ..., **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
def expo(base: float = 2, factor: float = 1, max_value: Any = None) -> Any: ...
def constant(interval: Any = 1) -> Any: ...
def full_jitter(value: float) -> float: ...
