"""asyncio.coroutines: what is a coroutine."""

from typing import Any, Callable, TypeVar

from asyncward import becomes, deprecated, probes

_T = TypeVar("_T")

# doc: deprecated since 3.14, removed in 3.16; inspect.iscoroutinefunction tells the same.
@probes
@deprecated(since="3.14", removed="3.16", use="inspect.iscoroutinefunction")
def iscoroutinefunction(func: Any) -> bool: ...
@probes
def iscoroutine(obj: Any) -> bool: ...
# doc: deprecated since 3.8, removed in 3.11: generator-based coroutines.
@deprecated(since="3.8", removed="3.11", use="async def")
@becomes("async")
def coroutine(func: Callable[..., _T]) -> Callable[..., _T]: ...
