"""rq: jobs in worker processes, through Redis."""

from typing import Any

from asyncward import blocks, handles

class Job:  # dynamic
    id: str
    @blocks("database", stall="bounded")
    def get_status(self, refresh: bool = True) -> Any: ...
    @blocks("database", stall="bounded")
    def refresh(self) -> None: ...
class Queue:
    def __init__(self, name: str = "default", default_timeout: Any = None, connection: Any = None,
                 **kwargs: Any) -> None: ...
    @blocks("database", stall="bounded")
    @handles("f", on="worker", sync="worker")
    def enqueue(self, f: Any, *args: Any, **kwargs: Any) -> Job: ...
    @blocks("database", stall="bounded")
    @handles("func", on="worker", sync="worker")
    def enqueue_in(self, time_delta: Any, func: Any, *args: Any, **kwargs: Any) -> Job: ...
class Worker:  # dynamic
    @blocks("database")
    def work(self, burst: bool = False, **kwargs: Any) -> bool: ...
