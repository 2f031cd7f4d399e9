"""trio.lowlevel."""

from typing import Any, Awaitable, Callable

from asyncward import schedules, spawns, suspends

@suspends("always")
async def checkpoint() -> None: ...
@suspends("maybe")
async def checkpoint_if_cancelled() -> None: ...
@suspends("always")
async def cancel_shielded_checkpoint() -> None: ...
@suspends("always")
async def wait_readable(fd: Any) -> None: ...  # dynamic
@suspends("always")
async def wait_writable(fd: Any) -> None: ...  # dynamic
@suspends("always")
async def wait_task_rescheduled(abort_func: Callable[..., Any]) -> Any: ...
@spawns("async_fn", retained=True)
def spawn_system_task(async_fn: Callable[..., Awaitable[object]], *args: Any, name: object = None,
                      context: Any = None) -> Any: ...
def current_trio_token() -> TrioToken: ...
def current_task() -> Any: ...
async def open_process(command: Any, *, stdin: Any = None, stdout: Any = None, stderr: Any = None,
                       **options: Any) -> Any: ...  # dynamic

class TrioToken:
    # doc: safe to call from any thread; the function must be plain.
    @schedules("sync_fn")
    def run_sync_soon(self, sync_fn: Callable[..., object], *args: Any, idempotent: bool = False) -> None: ...
