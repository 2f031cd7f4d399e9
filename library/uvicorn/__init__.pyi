"""uvicorn: an ASGI server."""

from typing import Any

from asyncward import runs_loop, suspends

@runs_loop()
def run(app: Any, *, host: str = "127.0.0.1", port: int = 8000, reload: bool = False, workers: int | None = None,
        **kwargs: Any) -> None: ...  # dynamic
class Config:
    def __init__(self, app: Any, host: str = "127.0.0.1", port: int = 8000, **kwargs: Any) -> None: ...  # dynamic
class Server:
    started: bool
    should_exit: bool
    def __init__(self, config: Config) -> None: ...
    @runs_loop()
    def run(self, sockets: Any = None) -> None: ...
    @suspends("always")
    async def serve(self, sockets: Any = None) -> None: ...
