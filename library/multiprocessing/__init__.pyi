"""multiprocessing: the package's functions are methods of the default context; the classes are shown directly here."""

from typing import Any

from asyncward import blocks

from . import context as context, process as process
from .connection import Connection as _Connection
from .context import (
    AuthenticationError as AuthenticationError,
    BaseContext,
    BufferTooShort as BufferTooShort,
    Process as Process,
    ProcessError as ProcessError,
    TimeoutError as TimeoutError,
)
from .managers import SyncManager
from .pool import Pool as Pool
from .process import (
    active_children as active_children,
    current_process as current_process,
    parent_process as parent_process,
)
from .queues import JoinableQueue as JoinableQueue, Queue as Queue, SimpleQueue as SimpleQueue
from .sharedctypes import Array as Array, RawArray as RawArray, RawValue as RawValue, Value as Value
from .synchronize import (
    Barrier as Barrier,
    BoundedSemaphore as BoundedSemaphore,
    Condition as Condition,
    Event as Event,
    Lock as Lock,
    RLock as RLock,
    Semaphore as Semaphore,
)

def Pipe(duplex: bool = True) -> tuple[_Connection, _Connection]: ...
# doc: starts a server process that holds the shared objects.
@blocks("subprocess", stall="small")
def Manager() -> SyncManager: ...
def allow_connection_pickling() -> None: ...
def cpu_count() -> int: ...
def freeze_support() -> None: ...
def get_all_start_methods() -> list[str]: ...
def get_context(method: str | None = None) -> BaseContext: ...
def get_logger() -> Any: ...
def get_start_method(allow_none: bool = False) -> str: ...
def log_to_stderr(level: int | None = None) -> Any: ...
def set_executable(executable: str) -> None: ...
def set_forkserver_preload(module_names: list[str]) -> None: ...
def set_start_method(method: str | None, force: bool = False) -> None: ...
