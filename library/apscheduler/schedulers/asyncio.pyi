"""apscheduler.schedulers.asyncio."""

from typing import Any

from apscheduler.schedulers.base import BaseScheduler

# doc: user guide, "Choosing the right scheduler": AsyncIOScheduler runs on the loop; plain jobs go to a pool of
#   threads.
class AsyncIOScheduler(BaseScheduler):
    def start(self, paused: Any = False) -> Any: ...
    def shutdown(self, wait: Any = True) -> Any: ...
    def wakeup(self) -> Any: ...
