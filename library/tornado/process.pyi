"""tornado.process."""

from typing import Any

from asyncward import suspends

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
