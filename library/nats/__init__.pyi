"""nats: NATS for asyncio."""

from typing import Any

from asyncward import suspends

from nats.aio.client import Client

@suspends("always")
async def connect(servers: Any = ..., **options: Any) -> Client: ...
