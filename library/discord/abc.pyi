"""discord.abc."""

from typing import Any

from asyncward import suspends

class Messageable:
    @suspends("always")
    async def send(self, content: str | None = None, **kwargs: Any) -> Any: ...  # dynamic
