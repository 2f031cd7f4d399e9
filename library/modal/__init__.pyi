"""modal: functions and sandboxes in its cloud."""

from typing import Any, Iterator

from asyncward import blocks

# source: _utils/async_utils.py, synchronize_api: each method is a coroutine of modal's own loop, in a thread; called plainly, the caller waits for it. Its
# `.aio`, which no stub can declare, is the coroutine.
class StreamReader:
    @blocks("network")
    def read(self) -> Any: ...
    @blocks("network")
    def __iter__(self) -> Iterator[Any]: ...

class StreamWriter:
    def write(self, data: Any) -> None: ...
    def write_eof(self) -> None: ...
    @blocks("network")
    def drain(self) -> None: ...

class ContainerProcess:
    stdout: StreamReader
    stderr: StreamReader
    stdin: StreamWriter
    returncode: int
    @blocks("network")
    def poll(self) -> int | None: ...
    @blocks("network")
    def wait(self) -> int: ...

class App:
    def __init__(self, name: str | None = None, **kwargs: Any) -> None: ...
    @staticmethod
    @blocks("network")
    def lookup(name: str, **kwargs: Any) -> App: ...

class Sandbox:
    object_id: str
    stdout: StreamReader
    stderr: StreamReader
    stdin: StreamWriter
    @staticmethod
    @blocks("network")
    def create(*args: str, **kwargs: Any) -> Sandbox: ...
    @staticmethod
    @blocks("network")
    def from_id(sandbox_id: str, client: Any = None) -> Sandbox: ...
    @staticmethod
    @blocks("network")
    def from_name(app_name: str, name: str, **kwargs: Any) -> Sandbox: ...
    @blocks("network")
    def exec(self, *args: str, **kwargs: Any) -> ContainerProcess: ...
    @blocks("network")
    def open(self, path: str, mode: str = "r") -> Any: ...
    @blocks("network")
    def ls(self, path: str) -> list[str]: ...
    @blocks("network")
    def mkdir(self, path: str, parents: bool = False) -> None: ...
    @blocks("network")
    def rm(self, path: str, recursive: bool = False) -> None: ...
    @blocks("network")
    def poll(self) -> int | None: ...
    @blocks("network")
    def wait(self, raise_on_termination: bool = True) -> None: ...
    @blocks("network")
    def terminate(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def tunnels(self, timeout: int = 50) -> dict[int, Any]: ...
    @blocks("network")
    def get_tags(self) -> dict[str, str]: ...
    @blocks("network")
    def set_tags(self, tags: dict[str, str], **kwargs: Any) -> None: ...
    @blocks("network")
    def snapshot_filesystem(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
