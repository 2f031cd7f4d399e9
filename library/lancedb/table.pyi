"""lancedb.table: tables."""

from typing import Any

from asyncward import blocks, suspends

from lancedb.query import LanceQueryBuilder

class Table:
    @property
    def name(self) -> str: ...
    @property
    def schema(self) -> Any: ...
    # source: table.py: each waits for the files or the server.
    @blocks("database", stall="bounded", twin="lancedb.AsyncTable.add")
    def add(self, data: Any, mode: Any = "append", on_bad_vectors: Any = "error", fill_value: float = 0.0,
            progress: Any = None, write_parallelism: int | None = None) -> Any: ...
    @blocks("database", stall="bounded", twin="lancedb.AsyncTable.delete")
    def delete(self, where: Any) -> Any: ...
    @blocks("database", stall="bounded", twin="lancedb.AsyncTable.update")
    def update(self, where: str | None = None, values: dict | None = None, *,
               values_sql: dict[str, str] | None = None) -> Any: ...
    @blocks("database", stall="bounded", twin="lancedb.AsyncTable.count_rows")
    def count_rows(self, filter: str | None = None) -> int: ...
    @blocks("database", stall="bounded")
    def create_index(self, metric: Any = "l2", num_partitions: int | None = None, num_sub_vectors: int | None = None,
                     vector_column_name: str = ..., replace: bool = True, accelerator: str | None = None,
                     index_cache_size: int | None = None, *, index_type: Any = "IVF_PQ", wait_timeout: Any = None,
                     num_bits: int = 8, max_iterations: int = 50, sample_rate: int = 256, m: int = 20,
                     ef_construction: int = 300, config: Any = None, name: str | None = None, train: bool = True,
                     target_partition_size: int | None = None) -> None: ...
    @blocks("database", stall="bounded")
    def create_fts_index(self, field_names: str | list[str], *, ordering_field_names: str | list[str] | None = None,
                         replace: bool = False, writer_heap_size: int | None = ..., use_tantivy: bool = False,
                         tokenizer_name: str | None = None, with_position: bool = False,
                         base_tokenizer: Any = "simple", language: str = "English", max_token_length: int | None = 40,
                         lower_case: bool = True, stem: bool = True, remove_stop_words: bool = True,
                         custom_stop_words: list[str] | None = None, ascii_folding: bool = True,
                         ngram_min_length: int = 3, ngram_max_length: int = 3, prefix_only: bool = False,
                         block_size: int = 128, wait_timeout: Any = None, name: str | None = None) -> None: ...
    @blocks("database", stall="bounded")
    def to_pandas(self, blob_mode: Any = "lazy", **kwargs: Any) -> Any: ...
    @blocks("database", stall="bounded")
    def to_arrow(self) -> Any: ...
    def search(self, query: Any = None, vector_column_name: str | None = None, query_type: Any = "auto",
               ordering_field_name: str | None = None,
               fts_columns: str | list[str] | None = None) -> LanceQueryBuilder: ...

class AsyncTable:
    @property
    def name(self) -> str: ...
    @suspends("always")
    async def schema(self) -> Any: ...
    @suspends("always")
    async def add(self, data: Any, *, mode: Any = "append", on_bad_vectors: Any = None,
                  fill_value: float | None = None, progress: Any = None,
                  write_parallelism: int | None = None) -> Any: ...
    @suspends("always")
    async def delete(self, where: Any) -> Any: ...
    @suspends("always")
    async def update(self, updates: dict[str, Any] | None = None, *, where: str | None = None,
                     updates_sql: dict[str, str] | None = None) -> Any: ...
    @suspends("always")
    async def count_rows(self, filter: str | None = None) -> int: ...
    @suspends("always")
    async def create_index(self, column: str, *, replace: bool | None = None, config: Any = None,
                           wait_timeout: Any = None, name: str | None = None, train: bool = True) -> None: ...
    @suspends("always")
    async def to_pandas(self, blob_mode: Any = "lazy", **kwargs: Any) -> Any: ...
    @suspends("always")
    async def to_arrow(self) -> Any: ...
