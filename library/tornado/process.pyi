"""tornado.process."""

from typing import Any

from asyncward import blocks, suspends

class Subprocess:
    STREAM: Any
    io_loop: Any
    pid: Any
    returncode: Any
    stdin: Any
    stdout: Any
    stderr: Any
    proc: Any
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def set_exit_callback(self, callback: Any) -> None: ...
    def wait_for_exit(self, raise_error: bool = True) -> Any: ...
    @classmethod
    def initialize(cls) -> None: ...
    @classmethod
    def uninitialize(cls) -> None: ...
def cpu_count() -> int: ...

@blocks("subprocess")
def fork_processes(num_processes: int | None, max_restarts: int | None = None) -> int: ...
def task_id() -> int | None: ...
