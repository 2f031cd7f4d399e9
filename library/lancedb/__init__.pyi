"""lancedb: vectors in files or in the cloud."""

from typing import Any

from asyncward import blocks, suspends

from lancedb.db import AsyncConnection as AsyncConnection, DBConnection as DBConnection
from lancedb.table import AsyncTable as AsyncTable, Table as Table

def connect(uri: Any = None, *, api_key: str | None = None, region: str = "us-east-1",
            host_override: str | None = None, read_consistency_interval: Any = None, request_thread_pool: Any = None,
            client_config: Any = None, storage_options: dict[str, str] | None = None, session: Any = None,
            manifest_enabled: bool = False, namespace_client_impl: str | None = None,
            namespace_client_properties: dict[str, str] | None = None,
            namespace_client_pushdown_operations: list[str] | None = None, **kwargs: Any) -> DBConnection: ...
@suspends("maybe")
async def connect_async(uri: Any, *, api_key: str | None = None, region: str = "us-east-1",
                        host_override: str | None = None, read_consistency_interval: Any = None,
                        client_config: Any = None, storage_options: dict[str, str] | None = None, session: Any = None,
                        manifest_enabled: bool = False, namespace_client_properties: dict[str, str] | None = None,
                        oauth_config: Any = None) -> AsyncConnection: ...
