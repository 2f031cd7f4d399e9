"""async_lru."""

from typing import Any, Callable, TypeVar

from asyncward import memoises

_T = TypeVar("_T")

# doc: concurrent calls with the same arguments share one task.
@memoises
def alru_cache(maxsize: Any = 128, typed: bool = False, *, ttl: float | None = None,
               **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
