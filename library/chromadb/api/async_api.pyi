"""chromadb.api.async_api."""

from typing import Any

from asyncward import suspends, versions

from chromadb.api.models.AsyncCollection import AsyncCollection

# source: came with 0.5.1.
if versions("chromadb", ">=0.5.1"):
    class AsyncClientAPI:
        tenant: str
        database: str
        @suspends("always")
        async def list_collections(self, limit: int | None = None, offset: int | None = None) -> list[AsyncCollection]: ...
        @suspends("always")
        async def create_collection(
            self, name: str, schema: Any = None, configuration: Any = None, metadata: Any = None,
            embedding_function: Any = ..., data_loader: Any = None, get_or_create: bool = False
        ) -> AsyncCollection: ...
        @suspends("always")
        async def get_collection(
            self, name: str, embedding_function: Any = ..., data_loader: Any = None
        ) -> AsyncCollection: ...
        @suspends("always")
        async def get_collection_by_id(
            self, id: Any, embedding_function: Any = ..., data_loader: Any = None
        ) -> AsyncCollection: ...
        @suspends("always")
        async def get_or_create_collection(
            self, name: str, schema: Any = None, configuration: Any = None, metadata: Any = None,
            embedding_function: Any = ..., data_loader: Any = None
        ) -> AsyncCollection: ...
        @suspends("always")
        async def set_tenant(self, tenant: str, database: str = ...) -> None: ...
        @suspends("always")
        async def set_database(self, database: str) -> None: ...
        @staticmethod
        def clear_system_cache() -> None: ...
        @suspends("always")
        async def heartbeat(self) -> int: ...
        @suspends("always")
        async def count_collections(self) -> int: ...
        @suspends("always")
        async def delete_collection(self, name: str) -> None: ...
        @suspends("always")
        async def reset(self) -> bool: ...
        @suspends("always")
        async def get_version(self) -> str: ...
        def get_settings(self) -> Any: ...
        @suspends("always")
        async def get_max_batch_size(self) -> int: ...
        @suspends("always")
        async def get_user_identity(self) -> Any: ...
