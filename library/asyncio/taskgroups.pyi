"""asyncio.taskgroups: tasks that end before the block does (3.11)."""

from contextvars import Context
from typing import Any, Coroutine, Self, TypeVar

from asyncward import loop_only, spawns, suspends

from .tasks import Task

_T = TypeVar("_T")

class TaskGroup:
    def __init__(self) -> None: ...
    @suspends("never")
    async def __aenter__(self) -> Self: ...
    # doc: "All tasks are awaited when the context manager exits."
    @suspends("maybe")
    async def __aexit__(self, et: Any, exc: Any, tb: Any) -> None: ...
    # doc: the group holds the tasks; the first failure cancels the others and is raised at the end.
    @spawns("coro", retained=True)
    @loop_only
    def create_task(
        self, coro: Coroutine[Any, Any, _T], *, name: str | None = None, context: Context | None = None
    ) -> Task[_T]: ...
