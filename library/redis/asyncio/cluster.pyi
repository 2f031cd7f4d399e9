"""redis.asyncio.cluster."""

from typing import Any

from redis.asyncio.client import Redis

class RedisCluster(Redis):  # dynamic
    def __init__(self, host: str | None = None, port: int = 6379, startup_nodes: Any = None, **kwargs: Any) -> None: ...
