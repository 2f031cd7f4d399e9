"""redis.asyncio.lock."""

from typing import Any, Self

from asyncward import lock, suspends

@lock("async")
class Lock:
    def __init__(self, redis: Any, name: Any, timeout: float | None = None, sleep: float = 0.1, blocking: bool = True,
                 blocking_timeout: float | None = None, thread_local: bool = True) -> None: ...
    @suspends("always")
    async def __aenter__(self) -> Self: ...
    @suspends("always")
    async def __aexit__(self, exc_type: Any, exc_value: Any, traceback: Any) -> None: ...
    @suspends("always")
    async def acquire(self, blocking: bool | None = None, blocking_timeout: float | None = None,
                      token: Any = None) -> bool: ...
    @suspends("always")
    async def release(self) -> None: ...  # dynamic
    @suspends("always")
    async def locked(self) -> bool: ...
    @suspends("always")
    async def owned(self) -> bool: ...
    @suspends("always")
    async def extend(self, additional_time: float, replace_ttl: bool = False) -> bool: ...  # dynamic
