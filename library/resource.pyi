"""resource"""

from typing import Any

class struct_rusage(tuple[Any, ...]):
    ru_utime: float
    ru_stime: float
    ru_maxrss: int
    ru_minflt: int
    ru_majflt: int
    ru_inblock: int
    ru_oublock: int
    ru_nvcsw: int
    ru_nivcsw: int

RLIMIT_CPU: int
RLIMIT_FSIZE: int
RLIMIT_DATA: int
RLIMIT_STACK: int
RLIMIT_CORE: int
RLIMIT_NOFILE: int
RLIMIT_OFILE: int
RLIMIT_AS: int
RLIMIT_RSS: int
RLIMIT_NPROC: int
RLIMIT_MEMLOCK: int
RLIMIT_MSGQUEUE: int
RLIMIT_NICE: int
RLIMIT_RTPRIO: int
RLIMIT_RTTIME: int
RLIMIT_SIGPENDING: int
RUSAGE_SELF: int
RUSAGE_CHILDREN: int
RUSAGE_THREAD: int
RLIM_INFINITY: int

def getrusage(who: Any, /) -> struct_rusage: ...
def getrlimit(resource: Any, /) -> tuple[int, int]: ...
def prlimit(pid: Any, resource: Any, limits: Any = None, /) -> tuple[int, int]: ...
def setrlimit(resource: Any, limits: Any, /) -> None: ...
def getpagesize() -> int: ...
error = OSError
