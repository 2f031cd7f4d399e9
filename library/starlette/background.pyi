"""starlette.background: work after the response was sent."""

from typing import Any, Callable

from asyncward import handles, suspends

# source: BackgroundTask.__call__ awaits a coroutine function and sends a plain one through run_in_threadpool.
class BackgroundTask:
    func: Callable[..., Any]
    args: Any
    kwargs: Any
    @handles("func", sync="thread")
    def __init__(self, func: Callable[..., Any], *args: Any, **kwargs: Any) -> None: ...
    @suspends("maybe")
    async def __call__(self) -> None: ...
    is_async: Any

class BackgroundTasks(BackgroundTask):
    tasks: list[BackgroundTask]
    def __init__(self, tasks: Any = None) -> None: ...
    @handles("func", sync="thread")
    def add_task(self, func: Callable[..., Any], *args: Any, **kwargs: Any) -> None: ...
