"""tortoise: an ORM for asyncio."""

from typing import Any

from asyncward import runs_loop, suspends

from tortoise.models import Model as Model

class Tortoise:
    @classmethod
    @suspends("always")
    async def init(cls, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @classmethod
    @suspends("always")
    async def generate_schemas(cls, safe: bool = True) -> None: ...
    @classmethod
    @suspends("maybe")
    async def close_connections(cls) -> None: ...
@runs_loop("coro")
def run_async(coro: Any) -> None: ...
