"""asyncio: what the package re-exports; each submodule models its own names."""

import sys

from . import (
    base_events as base_events,
    coroutines as coroutines,
    events as events,
    exceptions as exceptions,
    futures as futures,
    locks as locks,
    protocols as protocols,
    queues as queues,
    runners as runners,
    streams as streams,
    subprocess as subprocess,
    taskgroups as taskgroups,
    tasks as tasks,
    threads as threads,
    timeouts as timeouts,
    transports as transports,
)
from .base_events import BaseEventLoop as BaseEventLoop, Server as Server
from .coroutines import coroutine as coroutine, iscoroutine as iscoroutine, iscoroutinefunction as iscoroutinefunction
from .events import (
    AbstractEventLoop as AbstractEventLoop,
    AbstractEventLoopPolicy as AbstractEventLoopPolicy,
    AbstractServer as AbstractServer,
    Handle as Handle,
    TimerHandle as TimerHandle,
    _get_running_loop as _get_running_loop,
    _set_running_loop as _set_running_loop,
    get_child_watcher as get_child_watcher,
    get_event_loop as get_event_loop,
    get_event_loop_policy as get_event_loop_policy,
    get_running_loop as get_running_loop,
    new_event_loop as new_event_loop,
    set_child_watcher as set_child_watcher,
    set_event_loop as set_event_loop,
    set_event_loop_policy as set_event_loop_policy,
)
from .exceptions import (
    BrokenBarrierError as BrokenBarrierError,
    CancelledError as CancelledError,
    IncompleteReadError as IncompleteReadError,
    InvalidStateError as InvalidStateError,
    LimitOverrunError as LimitOverrunError,
    SendfileNotAvailableError as SendfileNotAvailableError,
    TimeoutError as TimeoutError,
)
from .futures import Future as Future, isfuture as isfuture, wrap_future as wrap_future
from .locks import (
    Barrier as Barrier,
    BoundedSemaphore as BoundedSemaphore,
    Condition as Condition,
    Event as Event,
    Lock as Lock,
    Semaphore as Semaphore,
)
from .protocols import (
    BaseProtocol as BaseProtocol,
    BufferedProtocol as BufferedProtocol,
    DatagramProtocol as DatagramProtocol,
    Protocol as Protocol,
    SubprocessProtocol as SubprocessProtocol,
)
from .queues import (
    LifoQueue as LifoQueue,
    PriorityQueue as PriorityQueue,
    Queue as Queue,
    QueueEmpty as QueueEmpty,
    QueueFull as QueueFull,
    QueueShutDown as QueueShutDown,
)
from .runners import Runner as Runner, run as run
from .streams import (
    StreamReader as StreamReader,
    StreamReaderProtocol as StreamReaderProtocol,
    StreamWriter as StreamWriter,
    open_connection as open_connection,
    open_unix_connection as open_unix_connection,
    start_server as start_server,
    start_unix_server as start_unix_server,
)
from .subprocess import (
    create_subprocess_exec as create_subprocess_exec,
    create_subprocess_shell as create_subprocess_shell,
)
from .taskgroups import TaskGroup as TaskGroup
from .tasks import (
    ALL_COMPLETED as ALL_COMPLETED,
    FIRST_COMPLETED as FIRST_COMPLETED,
    FIRST_EXCEPTION as FIRST_EXCEPTION,
    Task as Task,
    _enter_task as _enter_task,
    _leave_task as _leave_task,
    _register_task as _register_task,
    _unregister_task as _unregister_task,
    all_tasks as all_tasks,
    as_completed as as_completed,
    create_eager_task_factory as create_eager_task_factory,
    create_task as create_task,
    current_task as current_task,
    eager_task_factory as eager_task_factory,
    ensure_future as ensure_future,
    gather as gather,
    run_coroutine_threadsafe as run_coroutine_threadsafe,
    shield as shield,
    sleep as sleep,
    wait as wait,
    wait_for as wait_for,
)
from .threads import to_thread as to_thread
from .timeouts import Timeout as Timeout, timeout as timeout, timeout_at as timeout_at
from .transports import (
    BaseTransport as BaseTransport,
    DatagramTransport as DatagramTransport,
    ReadTransport as ReadTransport,
    SubprocessTransport as SubprocessTransport,
    Transport as Transport,
    WriteTransport as WriteTransport,
)

if sys.platform == "win32":
    from .windows_events import (
        DefaultEventLoopPolicy as DefaultEventLoopPolicy,
        EventLoop as EventLoop,
        IocpProactor as IocpProactor,
        ProactorEventLoop as ProactorEventLoop,
        SelectorEventLoop as SelectorEventLoop,
        WindowsProactorEventLoopPolicy as WindowsProactorEventLoopPolicy,
        WindowsSelectorEventLoopPolicy as WindowsSelectorEventLoopPolicy,
    )
else:
    from .unix_events import (
        AbstractChildWatcher as AbstractChildWatcher,
        DefaultEventLoopPolicy as DefaultEventLoopPolicy,
        EventLoop as EventLoop,
        FastChildWatcher as FastChildWatcher,
        MultiLoopChildWatcher as MultiLoopChildWatcher,
        PidfdChildWatcher as PidfdChildWatcher,
        SafeChildWatcher as SafeChildWatcher,
        SelectorEventLoop as SelectorEventLoop,
        ThreadedChildWatcher as ThreadedChildWatcher,
    )
