"""pty"""

from typing import Any

from asyncward import blocks

def openpty() -> tuple[int, int]: ...
def fork() -> tuple[int, int]: ...
@blocks("subprocess")
def spawn(argv: Any, master_read: Any = ..., stdin_read: Any = ...) -> int: ...
