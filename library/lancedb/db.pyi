"""lancedb.db: connections."""

from typing import Any, Iterable

from asyncward import blocks, suspends

from lancedb.table import AsyncTable, Table

# source: db.py: the plain methods run the asynchronous ones on a loop of their own and wait.
class DBConnection:
    @blocks("database", stall="bounded", twin="lancedb.AsyncConnection.table_names")
    def table_names(self, page_token: str | None = None, limit: int = 10, *,
                    namespace_path: list[str] | None = None) -> Iterable[str]: ...
    @blocks("database", stall="bounded", twin="lancedb.AsyncConnection.create_table")
    def create_table(self, name: str, data: Any = None, schema: Any = None, mode: str = "create",
                     exist_ok: bool = False, on_bad_vectors: str = "error", fill_value: float = 0.0,
                     embedding_functions: list[Any] | None = None, *, namespace_path: list[str] | None = None,
                     storage_options: dict[str, str] | None = None, data_storage_version: str | None = None,
                     enable_v2_manifest_paths: bool | None = None) -> Table: ...
    @blocks("database", stall="bounded", twin="lancedb.AsyncConnection.open_table")
    def open_table(self, name: str, *, namespace_path: list[str] | None = None,
                   storage_options: dict[str, str] | None = None, index_cache_size: int | None = None,
                   branch: str | None = None, version: int | None = None) -> Table: ...
    @blocks("database", stall="bounded", twin="lancedb.AsyncConnection.drop_table")
    def drop_table(self, name: str, namespace_path: list[str] | None = None) -> None: ...
    @property
    def uri(self) -> str: ...

class AsyncConnection:
    def close(self) -> None: ...
    @suspends("always")
    async def table_names(self, *, namespace_path: list[str] | None = None, start_after: str | None = None,
                          limit: int | None = None) -> Iterable[str]: ...
    @suspends("always")
    async def create_table(self, name: str, data: Any = None, schema: Any = None, mode: Any = None,
                           exist_ok: bool | None = None, on_bad_vectors: str | None = None,
                           fill_value: float | None = None, storage_options: dict[str, str] | None = None, *,
                           namespace_path: list[str] | None = None, embedding_functions: list[Any] | None = None,
                           location: str | None = None, namespace_client: Any = None) -> AsyncTable: ...
    @suspends("always")
    async def open_table(self, name: str, *, namespace_path: list[str] | None = None,
                         storage_options: dict[str, str] | None = None, index_cache_size: int | None = None,
                         location: str | None = None, namespace_client: Any = None,
                         managed_versioning: bool | None = None, branch: str | None = None,
                         version: int | None = None) -> AsyncTable: ...
    @suspends("always")
    async def drop_table(self, name: str, *, namespace_path: list[str] | None = None,
                         ignore_missing: bool = False) -> None: ...
