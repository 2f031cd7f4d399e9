"""watchfiles.run: a process that is started again when a file changes."""

from typing import Any

from asyncward import blocks

# source: run.py: returns when nothing is watched any more.
@blocks("subprocess", twin="watchfiles.arun_process")
def run_process(*paths: Any, target: Any, args: tuple[Any, ...] = ..., kwargs: dict[str, Any] | None = None,
                target_type: Any = "auto", callback: Any = None, watch_filter: Any = ..., grace_period: float = 0,
                debounce: int = 1600, step: int = 50, debug: bool | None = None, sigint_timeout: int = 5,
                sigkill_timeout: int = 1, recursive: bool = True, ignore_permission_denied: bool = False) -> int: ...
async def arun_process(*paths: Any, target: Any, args: tuple[Any, ...] = ..., kwargs: dict[str, Any] | None = None,
                       target_type: Any = "auto", callback: Any = None, watch_filter: Any = ...,
                       grace_period: float = 0, debounce: int = 1600, step: int = 50, debug: bool | None = None,
                       recursive: bool = True, ignore_permission_denied: bool = False) -> int: ...
