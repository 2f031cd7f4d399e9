"""apscheduler.schedulers.asyncio."""

from typing import Any

from apscheduler.schedulers.base import BaseScheduler

class AsyncIOScheduler(BaseScheduler):
    def start(self, paused: Any = False) -> Any: ...
    def shutdown(self, wait: Any = True) -> Any: ...
    def wakeup(self) -> Any: ...
