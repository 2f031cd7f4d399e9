"""anyio.to_thread."""

from typing import Any, Callable, TypeVar

from asyncward import offloads, suspends

from anyio import CapacityLimiter

_T = TypeVar("_T")

# doc: "Call the given function with the given arguments in a worker thread."
@suspends("always")
@offloads("func")
async def run_sync(func: Callable[..., _T], *args: Any, abandon_on_cancel: bool = False,
                   cancellable: bool | None = None, limiter: CapacityLimiter | None = None) -> _T: ...
def current_default_thread_limiter() -> CapacityLimiter: ...
