"""asyncio.subprocess"""

from typing import Any

from asyncward import suspends

from .streams import StreamReader, StreamWriter

PIPE: int
STDOUT: int
DEVNULL: int

class Process:
    stdin: StreamWriter | None
    stdout: StreamReader | None
    stderr: StreamReader | None
    pid: int
    def __init__(self, transport: Any, protocol: Any, loop: Any) -> None: ...
    @property
    def returncode(self) -> int | None: ...
    @suspends("maybe")
    async def wait(self) -> int: ...
    @suspends("maybe")
    async def communicate(self, input: bytes | None = None) -> tuple[bytes, bytes]: ...
    def send_signal(self, signal: int) -> None: ...
    def terminate(self) -> None: ...
    def kill(self) -> None: ...

@suspends("always")
async def create_subprocess_exec(
    program: Any, *args: Any, stdin: Any = None, stdout: Any = None, stderr: Any = None, limit: int = 65536, **kwds: Any
) -> Process: ...
@suspends("always")
async def create_subprocess_shell(
    cmd: str | bytes, stdin: Any = None, stdout: Any = None, stderr: Any = None, limit: int = 65536, **kwds: Any
) -> Process: ...
