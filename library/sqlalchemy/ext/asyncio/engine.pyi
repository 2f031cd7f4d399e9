"""sqlalchemy.ext.asyncio.engine."""

from typing import Any

from sqlalchemy.ext.asyncio import (
    AsyncConnection as AsyncConnection,
    AsyncEngine as AsyncEngine,
    create_async_engine as create_async_engine,
)
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import (
    AsyncTransaction as AsyncTransaction,
    async_engine_from_config as async_engine_from_config,
)
def create_async_pool_from_url(url: str | URL, **kwargs: Any) -> Any: ...
