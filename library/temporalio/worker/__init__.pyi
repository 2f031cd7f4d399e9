"""temporalio.worker."""

from typing import Any, Self

from asyncward import suspends

class Worker:
    def __init__(
        self, client: Any, *, task_queue: str, activities: Any = ..., nexus_service_handlers: Any = ...,
        workflows: Any = ..., activity_executor: Any = None, workflow_task_executor: Any = None,
        nexus_task_executor: Any = None, **kwargs: Any
    ) -> None: ...
    @suspends("always")
    async def __aenter__(self) -> Self: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    def config(self, *, active_config: bool = False) -> Any: ...
    task_queue: str
    is_running: bool
    is_shutdown: bool
    @suspends("always")
    async def run(self) -> None: ...
    @suspends("always")
    async def shutdown(self) -> None: ...
