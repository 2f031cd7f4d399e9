"""signal: handlers run in the main thread, between two bytecodes of whatever runs there."""

from collections.abc import Callable, Iterable
from enum import IntEnum
from types import FrameType
from typing import Any

from asyncward import blocks, schedules

class Handlers(IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1
class Sigmasks(IntEnum):
    SIG_BLOCK = 0
    SIG_UNBLOCK = 1
    SIG_SETMASK = 2
class ItimerError(OSError): ...
class struct_siginfo(tuple[int, ...]):
    si_signo: int
    si_code: int
    si_errno: int
    si_pid: int
    si_uid: int
    si_status: int
    si_band: int

SIG_DFL: Handlers
SIG_IGN: Handlers
SIG_BLOCK: Sigmasks
SIG_UNBLOCK: Sigmasks
SIG_SETMASK: Sigmasks
ITIMER_REAL: int
ITIMER_VIRTUAL: int
ITIMER_PROF: int
NSIG: int

# doc: the handler is a plain function of the signal and the frame.
@schedules("handler", on="signal", many=True)
def signal(signalnum: int, handler: Callable[[int, FrameType | None], Any] | int | None) -> Any: ...
def getsignal(signalnum: int) -> Any: ...
def default_int_handler(signalnum: int, frame: FrameType | None, /) -> Any: ...
def alarm(seconds: int, /) -> int: ...
def setitimer(which: int, seconds: float, interval: float = 0.0, /) -> tuple[float, float]: ...
def getitimer(which: int, /) -> tuple[float, float]: ...
def siginterrupt(signalnum: int, flag: bool, /) -> None: ...
def set_wakeup_fd(fd: int, /, *, warn_on_full_buffer: bool = True) -> int: ...
def raise_signal(signalnum: int, /) -> None: ...
def pthread_kill(thread_id: int, signalnum: int, /) -> None: ...
def pthread_sigmask(how: int, mask: Iterable[int]) -> set[Signals]: ...
def pidfd_send_signal(pidfd: int, signalnum: int, siginfo: None = None, flags: int = 0, /) -> None: ...
def sigpending() -> set[Signals]: ...
def strsignal(signalnum: int, /) -> str | None: ...
def valid_signals() -> set[Signals]: ...
# doc: these wait for a signal.
@blocks("lock")
def pause() -> None: ...
@blocks("lock")
def sigwait(sigset: Iterable[int]) -> int: ...
@blocks("lock")
def sigwaitinfo(sigset: Iterable[int], /) -> struct_siginfo: ...
@blocks("lock", stall="bounded", unless="timeout == 0")
def sigtimedwait(sigset: Iterable[int], timeout: float, /) -> struct_siginfo | None: ...

class Signals(IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGILL = 4
    SIGTRAP = 5
    SIGABRT = 6
    SIGIOT = 6
    SIGBUS = 7
    SIGFPE = 8
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGSTKFLT = 16
    SIGCHLD = 17
    SIGCLD = 17
    SIGCONT = 18
    SIGSTOP = 19
    SIGTSTP = 20
    SIGTTIN = 21
    SIGTTOU = 22
    SIGURG = 23
    SIGXCPU = 24
    SIGXFSZ = 25
    SIGVTALRM = 26
    SIGPROF = 27
    SIGWINCH = 28
    SIGIO = 29
    SIGPOLL = 29
    SIGPWR = 30
    SIGSYS = 31
    SIGRTMIN = 34
    SIGRTMAX = 64

SIGHUP: Signals
SIGINT: Signals
SIGQUIT: Signals
SIGILL: Signals
SIGTRAP: Signals
SIGABRT: Signals
SIGIOT: Signals
SIGBUS: Signals
SIGFPE: Signals
SIGKILL: Signals
SIGUSR1: Signals
SIGSEGV: Signals
SIGUSR2: Signals
SIGPIPE: Signals
SIGALRM: Signals
SIGTERM: Signals
SIGSTKFLT: Signals
SIGCHLD: Signals
SIGCLD: Signals
SIGCONT: Signals
SIGSTOP: Signals
SIGTSTP: Signals
SIGTTIN: Signals
SIGTTOU: Signals
SIGURG: Signals
SIGXCPU: Signals
SIGXFSZ: Signals
SIGVTALRM: Signals
SIGPROF: Signals
SIGWINCH: Signals
SIGIO: Signals
SIGPOLL: Signals
SIGPWR: Signals
SIGSYS: Signals
SIGRTMIN: Signals
SIGRTMAX: Signals
