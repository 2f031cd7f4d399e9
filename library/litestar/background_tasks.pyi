"""litestar.background_tasks."""

from typing import Any

from asyncward import handles

class BackgroundTask:
    @handles("fn")
    def __init__(self, fn: Any, *args: Any, **kwargs: Any) -> None: ...

class BackgroundTasks:
    def __init__(self, tasks: Any, run_in_task_group: bool = False) -> None: ...
