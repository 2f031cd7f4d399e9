"""gunicorn.workers.sync."""

from typing import Any

from asyncward import entry_point
from gunicorn.workers.base import Worker

class SyncWorker(Worker):
    @entry_point(context="worker")
    def handle(self, listener: Any, client: Any, addr: Any) -> None: ...
    @entry_point(context="worker")
    def handle_request(self, listener: Any, req: Any, client: Any, addr: Any) -> None: ...
