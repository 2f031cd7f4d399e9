"""Waiting between attempts, and limits on how often we call others."""

import asyncio
import threading
import time


class Backoff:
    """For code in threads: call `pause` after a failure."""

    def __init__(self, first: float = 0.5, limit: float = 30.0) -> None:
        self.delay = first
        self.limit = limit

    def pause(self) -> None:
        time.sleep(self.delay)
        self.delay = min(self.delay * 2, self.limit)


class AsyncBackoff:
    """The same for coroutines."""

    def __init__(self, first: float = 0.5, limit: float = 30.0) -> None:
        self.delay = first
        self.limit = limit

    async def pause(self) -> None:
        await asyncio.sleep(self.delay)
        self.delay = min(self.delay * 2, self.limit)



class CarrierLimit:
    """The carrier bans us above five calls a second."""

    def __init__(self, interval: float = 0.2) -> None:
        self._lock = threading.Lock()
        self._interval = interval
        self._last = 0.0

    async def turn(self) -> None:
        with self._lock:
            wait = self._last + self._interval - time.monotonic()
            if wait > 0:
                await asyncio.sleep(wait)
            self._last = time.monotonic()


class PaymentLimit:
    """At most `size` payments at once."""

    def __init__(self, size: int = 10) -> None:
        self._slots = asyncio.Semaphore(size)

    async def __aenter__(self) -> None:
        await self._slots.acquire()

    async def __aexit__(self, *error) -> None:
        self._slots.release()
