"""pexpect."""

from typing import Any

from asyncward import blocks

@blocks("subprocess")
def run(command: str, timeout: float | None = 30, withexitstatus: bool = False, **kwargs: Any) -> Any: ...  # dynamic
class spawn:
    before: Any
    after: Any
    match: Any
    exitstatus: Any
    def __init__(self, command: str, args: Any = ..., timeout: float | None = 30, **kwargs: Any) -> None: ...  # dynamic
    @blocks("subprocess")
    def expect(self, pattern: Any, timeout: float | None = -1, searchwindowsize: int = -1, async_: bool = False,
               **kw: Any) -> int: ...  # dynamic
    @blocks("subprocess")
    def expect_exact(self, pattern: Any, timeout: float | None = -1, searchwindowsize: int = -1, async_: bool = False,
                     **kw: Any) -> int: ...  # dynamic
    @blocks("subprocess")
    def read(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("subprocess")
    def readline(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("subprocess")
    def wait(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("subprocess")
    def interact(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: sleeps delaybeforesend (50 ms) first.
    @blocks("sleep", stall="small")
    def sendline(self, s: Any = "") -> int: ...
    @blocks("sleep", stall="small")
    def send(self, s: Any) -> int: ...
    @blocks("subprocess", stall="bounded")
    def close(self, force: bool = True) -> None: ...
    def isalive(self) -> bool: ...
class TIMEOUT(Exception): ...
class EOF(Exception): ...
