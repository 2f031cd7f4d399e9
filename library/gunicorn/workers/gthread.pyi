"""gunicorn.workers.gthread."""

from typing import Any

from asyncward import entry_point
from gunicorn.workers.base import Worker

class ThreadWorker(Worker):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # source: runs in a thread of its pool.
    @entry_point(context="thread")
    def handle(self, conn: Any) -> Any: ...
    @entry_point(context="thread")
    def handle_request(self, req: Any, conn: Any) -> Any: ...
