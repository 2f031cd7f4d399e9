"""redis.asyncio.utils."""

from typing import Any

from redis.asyncio.client import Redis

def from_url(url: str, **kwargs: Any) -> Redis: ...
