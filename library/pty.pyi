"""pty"""

from typing import Any

from asyncward import blocks
from os import _NoFile

def openpty() -> tuple[_NoFile, _NoFile]: ...
def fork() -> tuple[int, int]: ...
@blocks("subprocess")
def spawn(argv: Any, master_read: Any = ..., stdin_read: Any = ...) -> int: ...
