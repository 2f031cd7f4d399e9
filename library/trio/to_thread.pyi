"""trio.to_thread."""

from typing import Any, Callable, TypeVar

from asyncward import offloads, suspends

_T = TypeVar("_T")

# doc: "Convert a blocking operation into an async operation using a thread."
@suspends("always")
@offloads("sync_fn")
async def run_sync(sync_fn: Callable[..., _T], *args: Any, thread_name: str | None = None,
                   abandon_on_cancel: bool = False, limiter: Any = None) -> _T: ...
def current_default_thread_limiter() -> Any: ...
