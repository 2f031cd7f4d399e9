"""apscheduler.schedulers.blocking."""

from typing import Any

from asyncward import blocks

from apscheduler.schedulers.base import BaseScheduler

class BlockingScheduler(BaseScheduler):
    @blocks("lock")
    def start(self, *args: Any, **kwargs: Any) -> Any: ...
    def shutdown(self, wait: Any = True) -> Any: ...
    def wakeup(self) -> Any: ...
