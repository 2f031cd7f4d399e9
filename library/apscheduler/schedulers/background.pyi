"""apscheduler.schedulers.background."""

from typing import Any

from apscheduler.schedulers.base import BaseScheduler

class BackgroundScheduler(BaseScheduler):
    def start(self, *args: Any, **kwargs: Any) -> Any: ...
    def shutdown(self, *args: Any, **kwargs: Any) -> Any: ...
    def wakeup(self) -> Any: ...
