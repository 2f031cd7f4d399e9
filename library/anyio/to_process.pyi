"""anyio.to_process."""

from typing import Any, Callable, TypeVar

from asyncward import offloads, suspends

from anyio import CapacityLimiter

_T = TypeVar("_T")

# doc: "Call the given function with the given arguments in a worker process."
@suspends("always")
@offloads("func", to="process")
async def run_sync(func: Callable[..., _T], *args: Any, cancellable: bool = False,
                   limiter: CapacityLimiter | None = None) -> _T: ...
def current_default_process_limiter() -> CapacityLimiter: ...
