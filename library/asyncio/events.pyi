"""asyncio.events: the event loop."""

import ssl as ssl_module
from concurrent.futures import Executor
from contextvars import Context
from socket import socket
from typing import Any, Callable, Coroutine, Self, TypeVar

from asyncward import (
    calls, deprecated, loop_only, needs_loop, offloads, probes, runs_loop, schedules, sets_loop, spawns, suspends, uses,
)

from .futures import Future
from .protocols import BaseProtocol
from .tasks import Task
from .transports import BaseTransport, DatagramTransport, SubprocessTransport, Transport

_T = TypeVar("_T")
_P = TypeVar("_P", bound=BaseProtocol)

class Handle:
    def __init__(
        self, callback: Callable[..., object], args: Any, loop: AbstractEventLoop, context: Context | None = None
    ) -> None: ...
    @loop_only
    def cancel(self) -> None: ...
    def cancelled(self) -> bool: ...
    def get_context(self) -> Context: ...

class TimerHandle(Handle):
    def __init__(
        self, when: float, callback: Callable[..., object], args: Any, loop: AbstractEventLoop,
        context: Context | None = None,
    ) -> None: ...
    def when(self) -> float: ...

# doc: Server objects: "async with" closes the server and waits for it.
class AbstractServer:
    @suspends("never")
    async def __aenter__(self) -> Self: ...
    @suspends("maybe")
    async def __aexit__(self, *exc: Any) -> None: ...
    @loop_only
    def close(self) -> None: ...
    @loop_only
    def close_clients(self) -> None: ...
    @loop_only
    def abort_clients(self) -> None: ...
    def get_loop(self) -> AbstractEventLoop: ...
    def is_serving(self) -> bool: ...
    @suspends("maybe")
    async def start_serving(self) -> None: ...
    @suspends("always")
    async def serve_forever(self) -> None: ...
    @suspends("maybe")
    async def wait_closed(self) -> None: ...

# doc: Event Loop. "not thread safe" except call_soon_threadsafe; callbacks are called on the loop's thread.
class AbstractEventLoop:
    slow_callback_duration: float

    # Running and stopping.
    @runs_loop()
    def run_forever(self) -> None: ...
    @runs_loop("future")
    def run_until_complete(self, future: Coroutine[Any, Any, _T] | Future[_T]) -> _T: ...
    @loop_only
    def stop(self) -> None: ...
    # doc: True where the event loop is running; code of both colours asks it before it runs or schedules a coroutine.
    @probes
    def is_running(self) -> bool: ...
    def is_closed(self) -> bool: ...
    def close(self) -> None: ...
    @suspends("maybe")
    async def shutdown_asyncgens(self) -> None: ...
    # doc: waits for the threads of the default executor.
    @suspends("always")
    async def shutdown_default_executor(self) -> None: ...

    # Callbacks.
    @schedules("callback", on="loop")
    @loop_only
    def call_soon(self, callback: Callable[..., object], *args: Any, context: Context | None = None) -> Handle: ...
    @schedules("callback", on="loop")
    def call_soon_threadsafe(
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> Handle: ...
    @schedules("callback", on="loop")
    @loop_only
    def call_later(
        self, delay: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> TimerHandle: ...
    @schedules("callback", on="loop")
    @loop_only
    def call_at(
        self, when: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> TimerHandle: ...
    def time(self) -> float: ...

    # Tasks, futures, executors.
    def create_future(self) -> Future[Any]: ...
    @spawns("coro")
    @loop_only
    def create_task(
        self, coro: Coroutine[Any, Any, _T], *, name: str | None = None, context: Context | None = None
    ) -> Task[_T]: ...
    def set_task_factory(self, factory: Callable[..., Any] | None) -> None: ...
    def get_task_factory(self) -> Callable[..., Any] | None: ...
    @offloads("func", to="executor")
    def run_in_executor(self, executor: Executor | None, func: Callable[..., _T], *args: Any) -> Future[_T]: ...
    def set_default_executor(self, executor: Executor) -> None: ...

    # Names and connections.
    @suspends("always")
    async def getaddrinfo(
        self, host: Any, port: Any, *, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0
    ) -> list[tuple[Any, Any, int, str, tuple[Any, ...]]]: ...
    @suspends("always")
    async def getnameinfo(self, sockaddr: tuple[Any, ...], flags: int = 0) -> tuple[str, str]: ...
    # doc: the loop calls the methods of the protocol that the factory makes, as data comes and goes.
    @uses("protocol_factory", "connection_made data_received eof_received connection_lost pause_writing resume_writing", later=True)
    @calls("protocol_factory")
    @suspends("always")
    async def create_connection(
        self, protocol_factory: Callable[[], _P], host: Any = None, port: Any = None, *, ssl: Any = None,
        family: int = 0, proto: int = 0, flags: int = 0, sock: socket | None = None, local_addr: Any = None,
        server_hostname: str | None = None, ssl_handshake_timeout: float | None = None,
        ssl_shutdown_timeout: float | None = None, happy_eyeballs_delay: float | None = None,
        interleave: int | None = None,
    ) -> tuple[Transport, _P]: ...
    @uses("protocol_factory", "connection_made data_received eof_received connection_lost pause_writing resume_writing", later=True)
    @schedules("protocol_factory", on="loop", many=True)
    @suspends("maybe")
    async def create_server(
        self, protocol_factory: Callable[[], BaseProtocol], host: Any = None, port: Any = None, *, family: int = ...,
        flags: int = ..., sock: socket | None = None, backlog: int = 100, ssl: Any = None,
        reuse_address: bool | None = None, reuse_port: bool | None = None, keep_alive: bool | None = None,
        ssl_handshake_timeout: float | None = None, ssl_shutdown_timeout: float | None = None,
        start_serving: bool = True,
    ) -> AbstractServer: ...
    @uses("protocol_factory", "connection_made datagram_received error_received connection_lost", later=True)
    @calls("protocol_factory")
    @suspends("always")
    async def create_datagram_endpoint(
        self, protocol_factory: Callable[[], _P], local_addr: Any = None, remote_addr: Any = None, *,
        family: int = 0, proto: int = 0, flags: int = 0, reuse_address: bool | None = None,
        reuse_port: bool | None = None, allow_broadcast: bool | None = None, sock: socket | None = None,
    ) -> tuple[DatagramTransport, _P]: ...
    @uses("protocol_factory", "connection_made data_received eof_received connection_lost pause_writing resume_writing", later=True)
    @calls("protocol_factory")
    @suspends("always")
    async def create_unix_connection(
        self, protocol_factory: Callable[[], _P], path: Any = None, *, ssl: Any = None,
        sock: socket | None = None, server_hostname: str | None = None, ssl_handshake_timeout: float | None = None,
        ssl_shutdown_timeout: float | None = None,
    ) -> tuple[Transport, _P]: ...
    @uses("protocol_factory", "connection_made data_received eof_received connection_lost pause_writing resume_writing", later=True)
    @schedules("protocol_factory", on="loop", many=True)
    @suspends("maybe")
    async def create_unix_server(
        self, protocol_factory: Callable[[], BaseProtocol], path: Any = None, *, sock: socket | None = None,
        backlog: int = 100, ssl: Any = None, ssl_handshake_timeout: float | None = None,
        ssl_shutdown_timeout: float | None = None, start_serving: bool = True,
    ) -> AbstractServer: ...
    @uses("protocol_factory", "connection_made data_received eof_received connection_lost pause_writing resume_writing", later=True)
    @calls("protocol_factory")
    @suspends("always")
    async def connect_accepted_socket(
        self, protocol_factory: Callable[[], _P], sock: socket, *, ssl: Any = None,
        ssl_handshake_timeout: float | None = None, ssl_shutdown_timeout: float | None = None,
    ) -> tuple[Transport, _P]: ...
    @suspends("always")
    async def start_tls(
        self, transport: BaseTransport, protocol: BaseProtocol, sslcontext: ssl_module.SSLContext, *,
        server_side: bool = False, server_hostname: str | None = None, ssl_handshake_timeout: float | None = None,
        ssl_shutdown_timeout: float | None = None,
    ) -> Transport | None: ...
    @suspends("always")
    async def sendfile(
        self, transport: BaseTransport, file: Any, offset: int = 0, count: int | None = None, *, fallback: bool = True
    ) -> int: ...

    # Pipes and subprocesses.
    @uses("protocol_factory", "connection_made data_received eof_received connection_lost pause_writing resume_writing", later=True)
    @calls("protocol_factory")
    @suspends("always")
    async def connect_read_pipe(
        self, protocol_factory: Callable[[], _P], pipe: Any
    ) -> tuple[Transport, _P]: ...
    @uses("protocol_factory", "connection_made data_received eof_received connection_lost pause_writing resume_writing", later=True)
    @calls("protocol_factory")
    @suspends("always")
    async def connect_write_pipe(
        self, protocol_factory: Callable[[], _P], pipe: Any
    ) -> tuple[Transport, _P]: ...
    @uses("protocol_factory", "connection_made data_received eof_received connection_lost pause_writing resume_writing", later=True)
    @calls("protocol_factory")
    @suspends("always")
    async def subprocess_exec(
        self, protocol_factory: Callable[[], _P], *args: Any, stdin: Any = -1, stdout: Any = -1,
        stderr: Any = -1, **kwargs: Any,
    ) -> tuple[SubprocessTransport, _P]: ...
    @uses("protocol_factory", "connection_made data_received eof_received connection_lost pause_writing resume_writing", later=True)
    @calls("protocol_factory")
    @suspends("always")
    async def subprocess_shell(
        self, protocol_factory: Callable[[], _P], cmd: str | bytes, *, stdin: Any = -1, stdout: Any = -1,
        stderr: Any = -1, **kwargs: Any,
    ) -> tuple[SubprocessTransport, _P]: ...

    # Files and sockets: `sock` must be non-blocking.
    @schedules("callback", on="loop", many=True)
    @loop_only
    def add_reader(self, fd: Any, callback: Callable[..., object], *args: Any) -> None: ...
    @loop_only
    def remove_reader(self, fd: Any) -> bool: ...
    @schedules("callback", on="loop", many=True)
    @loop_only
    def add_writer(self, fd: Any, callback: Callable[..., object], *args: Any) -> None: ...
    @loop_only
    def remove_writer(self, fd: Any) -> bool: ...
    @suspends("maybe")
    async def sock_recv(self, sock: socket, nbytes: int) -> bytes: ...
    @suspends("maybe")
    async def sock_recv_into(self, sock: socket, buf: Any) -> int: ...
    @suspends("maybe")
    async def sock_recvfrom(self, sock: socket, bufsize: int) -> tuple[bytes, Any]: ...
    @suspends("maybe")
    async def sock_recvfrom_into(self, sock: socket, buf: Any, nbytes: int = 0) -> tuple[int, Any]: ...
    @suspends("maybe")
    async def sock_sendall(self, sock: socket, data: Any) -> None: ...
    @suspends("maybe")
    async def sock_sendto(self, sock: socket, data: Any, address: Any) -> int: ...
    @suspends("maybe")
    async def sock_connect(self, sock: socket, address: Any) -> None: ...
    @suspends("maybe")
    async def sock_accept(self, sock: socket) -> tuple[socket, Any]: ...
    @suspends("maybe")
    async def sock_sendfile(
        self, sock: socket, file: Any, offset: int = 0, count: int | None = None, *, fallback: bool | None = None
    ) -> int: ...

    # Signals, errors, debugging.
    # doc: a signal callback registered here may touch the loop, one of signal.signal may not.
    @schedules("callback", on="loop")
    def add_signal_handler(self, sig: int, callback: Callable[..., object], *args: Any) -> None: ...
    def remove_signal_handler(self, sig: int) -> bool: ...
    @schedules("handler", on="loop")
    def set_exception_handler(
        self, handler: Callable[[AbstractEventLoop, dict[str, Any]], object] | None
    ) -> None: ...
    def get_exception_handler(self) -> Callable[[AbstractEventLoop, dict[str, Any]], object] | None: ...
    def default_exception_handler(self, context: dict[str, Any]) -> None: ...
    def call_exception_handler(self, context: dict[str, Any]) -> None: ...
    def get_debug(self) -> bool: ...
    def set_debug(self, enabled: bool) -> None: ...

# doc: Policies: deprecated since 3.14, removed in 3.16; child watchers: deprecated since 3.12, removed in 3.14.
class AbstractEventLoopPolicy:
    def get_event_loop(self) -> AbstractEventLoop: ...
    def set_event_loop(self, loop: AbstractEventLoop | None) -> None: ...
    def new_event_loop(self) -> AbstractEventLoop: ...
    @deprecated(since="3.12", removed="3.14")
    def get_child_watcher(self) -> Any: ...
    @deprecated(since="3.12", removed="3.14")
    def set_child_watcher(self, watcher: Any) -> None: ...

@deprecated(since="3.14", removed="3.16")
def get_event_loop_policy() -> AbstractEventLoopPolicy: ...
@deprecated(since="3.14", removed="3.16", use="asyncio.Runner")
def set_event_loop_policy(policy: AbstractEventLoopPolicy | None) -> None: ...
@deprecated(since="3.12", removed="3.14")
def get_child_watcher() -> Any: ...
@deprecated(since="3.12", removed="3.14")
def set_child_watcher(watcher: Any) -> None: ...

# doc: in a coroutine or callback it gives the running loop, where get_running_loop is preferred.
# Elsewhere: a DeprecationWarning since 3.12 when no current loop is set, and since 3.14 a RuntimeError.
@deprecated(since="3.12", use="asyncio.get_running_loop")
def get_event_loop() -> AbstractEventLoop: ...
@sets_loop
def set_event_loop(loop: AbstractEventLoop | None) -> None: ...
def new_event_loop() -> AbstractEventLoop: ...
# doc: "Raise a RuntimeError if there is no running event loop": people use it to find out.
@probes
@needs_loop()
def get_running_loop() -> AbstractEventLoop: ...
@probes
def _get_running_loop() -> AbstractEventLoop | None: ...
def _set_running_loop(loop: AbstractEventLoop | None, /) -> None: ...
