"""sqlalchemy.ext.asyncio.engine."""

from sqlalchemy.ext.asyncio import (
    AsyncConnection as AsyncConnection,
    AsyncEngine as AsyncEngine,
    create_async_engine as create_async_engine,
)
