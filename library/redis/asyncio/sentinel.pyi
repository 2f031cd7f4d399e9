"""redis.asyncio.sentinel."""

from typing import Any

from redis.asyncio.client import Redis

class Sentinel:
    def __init__(self, sentinels: Any, min_other_sentinels: int = 0, **kwargs: Any) -> None: ...  # dynamic
    def master_for(self, service_name: str, **kwargs: Any) -> Redis: ...
    def slave_for(self, service_name: str, **kwargs: Any) -> Redis: ...
