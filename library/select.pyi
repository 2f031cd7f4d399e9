"""select: waits until one of several files or sockets is ready."""

import sys
from collections.abc import Iterable
from typing import Any, Self

from asyncward import blocks

error = OSError
PIPE_BUF: int
EPOLLIN: int
EPOLLOUT: int
EPOLLPRI: int
EPOLLERR: int
EPOLLHUP: int
EPOLLET: int
EPOLLONESHOT: int
EPOLLRDHUP: int
EPOLLEXCLUSIVE: int
EPOLL_CLOEXEC: int
POLLIN: int
POLLOUT: int
POLLPRI: int
POLLERR: int
POLLHUP: int
POLLNVAL: int
POLLRDHUP: int

# doc: without a timeout it "blocks until at least one file descriptor is ready"; zero is a poll.
@blocks("network", unless="timeout == 0", bounded="timeout > 0")
def select(
    rlist: Iterable[Any], wlist: Iterable[Any], xlist: Iterable[Any], timeout: float | None = None, /
) -> tuple[list[Any], list[Any], list[Any]]: ...
def poll() -> _Poll: ...

class _Poll:
    def register(self, fd: Any, eventmask: int = ..., /) -> None: ...
    def modify(self, fd: Any, eventmask: int, /) -> None: ...
    def unregister(self, fd: Any, /) -> None: ...
    @blocks("network", unless="timeout == 0", bounded="timeout > 0")
    def poll(self, timeout: float | None = None, /) -> list[tuple[int, int]]: ...

class epoll:
    closed: bool
    def __init__(self, sizehint: int = ..., flags: int = ...) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...
    def close(self) -> None: ...
    def fileno(self) -> int: ...
    def register(self, fd: Any, eventmask: int = ...) -> None: ...
    def modify(self, fd: Any, eventmask: int) -> None: ...
    def unregister(self, fd: Any) -> None: ...
    @blocks("network", unless="timeout == 0", bounded="timeout > 0")
    def poll(self, timeout: float | None = None, maxevents: int = -1) -> list[tuple[int, int]]: ...
    @classmethod
    def fromfd(cls, fd: int, /) -> Self: ...

if sys.platform == "darwin":
    class kevent:
        ident: int
        filter: int
        flags: int
        fflags: int
        data: int
        udata: int
        def __init__(
            self, ident: Any, filter: int = ..., flags: int = ..., fflags: int = ..., data: int = ..., udata: int = ...
        ) -> None: ...
    class kqueue:
        closed: bool
        def close(self) -> None: ...
        def fileno(self) -> int: ...
        @blocks("network", unless="timeout == 0", bounded="timeout > 0")
        def control(self, changelist: Any, maxevents: int, timeout: float | None = None, /) -> list[kevent]: ...
