"""uvicorn: an ASGI server."""

from typing import Any

from asyncward import blocks, handles, runs_loop, suspends

# source: main.py: builds the configuration and runs a server, or a process that watches others.
@runs_loop()
# source: config.py: a plain function makes the application, or is one of WSGI, which runs in a thread.
@handles("app", sync="main")
def run(app: Any, *, host: str = "127.0.0.1", port: int = 8000, reload: bool = False, workers: int | None = None,
        **kwargs: Any) -> None: ...  # dynamic
def main(*args: Any, **kwargs: Any) -> None: ...  # dynamic
class Config:
    app: Any
    host: str
    port: int
    workers: int
    loaded: bool
    @handles("app", sync="main")
    def __init__(self, app: Any, host: str = "127.0.0.1", port: int = 8000, **kwargs: Any) -> None: ...  # dynamic
    asgi_version: str
    is_ssl: bool
    use_subprocess: bool
    should_reload: bool
    # source: config.py: reads a logging configuration of that name.
    @blocks("file", stall="small")
    def configure_logging(self) -> None: ...
    # source: imports the application and loads the certificates.
    @blocks("import", stall="bounded")
    def load(self) -> None: ...
    def setup_event_loop(self) -> None: ...
    def bind_socket(self) -> Any: ...
class Server:
    config: Config
    started: bool
    should_exit: bool
    force_exit: bool
    servers: list[Any]
    def __init__(self, config: Config) -> None: ...
    @runs_loop()
    def run(self, sockets: Any = None) -> None: ...
    @suspends("always")
    async def serve(self, sockets: Any = None) -> None: ...
    @suspends("always")
    async def startup(self, sockets: Any = None) -> None: ...
    @suspends("always")
    async def main_loop(self) -> None: ...
    @suspends("always")
    async def shutdown(self, sockets: Any = None) -> None: ...
    def handle_exit(self, sig: Any, frame: Any) -> None: ...
    def install_signal_handlers(self) -> None: ...
    async def on_tick(self, counter: int) -> bool: ...
