"""fcntl: control of open files."""

from typing import Any

from asyncward import blocks

LOCK_SH: int = 1
LOCK_EX: int = 2
LOCK_NB: int = 4
LOCK_UN: int = 8
F_GETFD: int
F_SETFD: int
F_GETFL: int
F_SETFL: int
F_DUPFD: int
F_GETLK: int
F_SETLK: int
F_SETLKW: int
FD_CLOEXEC: int

# doc: "When LOCK_NB is specified … the call will not block"; otherwise it waits for the process that holds the lock.
@blocks("lock", unless="(operation & fcntl.LOCK_NB) != 0 or operation == fcntl.LOCK_UN")
def flock(fd: Any, operation: int, /) -> None: ...
@blocks("lock", unless="(cmd & fcntl.LOCK_NB) != 0 or cmd == fcntl.LOCK_UN")
def lockf(fd: Any, cmd: int, len: int = 0, start: int = 0, whence: int = 0, /) -> Any: ...
def fcntl(fd: Any, cmd: int, arg: Any = 0, /) -> Any: ...
def ioctl(fd: Any, request: int, arg: Any = 0, mutate_flag: bool = True, /) -> Any: ...
