"""aiolimiter."""

from typing import Any

from asyncward import lock, suspends

# source: leakybucket.py: `acquire` waits for a future while the bucket is full; leaving does nothing.
@lock("async", semaphore=True)
class AsyncLimiter:
    max_rate: float
    time_period: float
    def __init__(self, max_rate: float, time_period: float = 60) -> None: ...
    def has_capacity(self, amount: float = 1) -> bool: ...
    @suspends("maybe")
    async def acquire(self, amount: float = 1) -> None: ...
    @suspends("maybe")
    async def __aenter__(self) -> None: ...
    @suspends("never")
    async def __aexit__(self, exc_type: Any, exc: Any, tb: Any) -> None: ...
