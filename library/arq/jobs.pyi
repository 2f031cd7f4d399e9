"""arq.jobs."""

from typing import Any

from asyncward import suspends

class Job:
    def __init__(self, job_id: str, redis: Any) -> None: ...
    @suspends("always")
    async def result(
        self, timeout: float | None = None, *, poll_delay: float = 0.5, pole_delay: float | None = None
    ) -> Any: ...
    @suspends("always")
    async def info(self) -> Any: ...
    @suspends("always")
    async def result_info(self) -> Any: ...
    @suspends("always")
    async def status(self) -> Any: ...
    @suspends("always")
    async def abort(self, *, timeout: float | None = None, poll_delay: float = 0.5) -> bool: ...
