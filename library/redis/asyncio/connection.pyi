"""redis.asyncio.connection."""

from typing import Any

from asyncward import suspends, versions

class ConnectionPool:
    def __init__(self, connection_class: Any = ..., max_connections: int | None = None,
                 **connection_kwargs: Any) -> None: ...
    @classmethod
    def from_url(cls, url: str, **kwargs: Any) -> ConnectionPool: ...
    @suspends("maybe")
    async def disconnect(self, inuse_connections: bool = True) -> None: ...
    if versions("redis", ">=5.0.1"):
        @suspends("maybe")
        async def aclose(self) -> None: ...

class BlockingConnectionPool(ConnectionPool): ...
