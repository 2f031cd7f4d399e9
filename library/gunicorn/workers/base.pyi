"""gunicorn.workers.base."""

from typing import Any

from asyncward import blocks, entry_point

# source: workers/base.py: a process is initialised, and then runs its own loop; nothing of asyncio is in it.
class Worker:
    age: Any
    pid: Any
    ppid: Any
    sockets: Any
    app: Any
    timeout: Any
    cfg: Any
    booted: bool
    aborted: bool
    alive: bool
    log: Any
    nr: int
    tmp: Any
    wsgi: Any
    def __init__(self, age: Any, ppid: Any, sockets: Any, app: Any, timeout: Any, cfg: Any, log: Any) -> None: ...
    def notify(self) -> None: ...
    @entry_point(context="main", many=False)
    @blocks("network")
    def run(self) -> None: ...
    @entry_point(context="main", many=False)
    @blocks("network")
    def init_process(self) -> None: ...
    # source: imports the application.
    @blocks("import", stall="bounded")
    def load_wsgi(self) -> None: ...
    @entry_point(context="main", many=False)
    def init_signals(self) -> None: ...
    @entry_point(context="signal", many=False)
    def handle_usr1(self, sig: Any, frame: Any) -> None: ...
    @entry_point(context="signal", many=False)
    def handle_exit(self, sig: Any, frame: Any) -> None: ...
    @entry_point(context="signal", many=False)
    def handle_quit(self, sig: Any, frame: Any) -> None: ...
    @entry_point(context="signal", many=False)
    def handle_abort(self, sig: Any, frame: Any) -> None: ...
    def handle_error(self, req: Any, client: Any, addr: Any, exc: Any) -> None: ...
    def handle_winch(self, sig: Any, fname: Any) -> None: ...
