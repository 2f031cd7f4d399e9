"""clickhouse_connect."""

from typing import Any

from asyncward import blocks, suspends

from clickhouse_connect.driver.asyncclient import AsyncClient
from clickhouse_connect.driver.client import Client

# source: the client asks the server for its version and settings when it is made.
@blocks("database", twin="clickhouse_connect.get_async_client")
def get_client(*, host: Any = None, username: Any = None, password: str = "", database: str = "__default__",
               port: int = 0, **kwargs: Any) -> Client: ...  # dynamic
@suspends("always")
async def get_async_client(*, host: Any = None, username: Any = None, password: str = "", database: str = "__default__",
                           port: int = 0, **kwargs: Any) -> AsyncClient: ...  # dynamic
