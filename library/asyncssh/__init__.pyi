"""asyncssh: SSH for asyncio."""

from typing import Any, Generator

from asyncward import suspends

from asyncssh.connection import SSHClientConnection

# source: connection.py: `connect` gives an object that is awaited or entered; both open the connection.
class _Connect:
    def __await__(self) -> Generator[Any, Any, SSHClientConnection]: ...
    @suspends("always")
    async def __aenter__(self) -> SSHClientConnection: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...

def connect(host: str = "", port: Any = (), **kwargs: Any) -> _Connect: ...  # dynamic
class Error(Exception): ...
class ProcessError(Error): ...
