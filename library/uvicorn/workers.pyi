"""uvicorn.workers: a worker of gunicorn that runs a loop."""

from typing import Any

from asyncward import entry_point
from gunicorn.workers.base import Worker

class UvicornWorker(Worker):
    CONFIG_KWARGS: dict[str, Any]
    config: Any
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # source: passed to the server as what it calls now and then.
    @entry_point(context="loop")
    async def callback_notify(self) -> None: ...

class UvicornH11Worker(UvicornWorker): ...
