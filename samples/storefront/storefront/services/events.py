"""Telling the other systems."""

import asyncio
import logging

import httpx

log = logging.getLogger(__name__)


class EventBus:
    def __init__(self, api: str, loop: asyncio.AbstractEventLoop) -> None:
        self.client = httpx.AsyncClient(base_url=api)
        self.loop = loop
        self.waiting: list[dict] = []

    async def publish(self, name: str, body: dict) -> None:
        self.waiting.append({"name": name, **body})
        if len(self.waiting) >= 20:
            await self.flush()
        else:
            self.loop.call_later(5.0, self.flush)

    async def flush(self) -> None:
        batch, self.waiting = self.waiting, []
        if batch:
            await self.client.post("/events", json=batch)

    def publish_and_wait(self, name: str, body: dict) -> None:
        """For threads."""
        future = asyncio.run_coroutine_threadsafe(self.publish(name, body), self.loop)
        future.result(timeout=10)

    async def close(self) -> None:
        self.publish_and_wait("service.stopped", {})
        await self.client.aclose()
