"""motor.motor_asyncio: classes made from pymongo's; an operation runs in a thread and returns a future."""

from typing import Any, Callable, Mapping, MutableMapping, Self, Sequence

from asyncward import suspends

from pymongo.results import DeleteResult, InsertManyResult, InsertOneResult, UpdateResult

# source: core.py marks operations as AsyncRead, AsyncWrite or AsyncCommand; metaprogramming turns each into a call on
#   an executor.
class AsyncIOMotorClient:
    # source: the constructor starts to connect in the background; the first operation waits.
    def __init__(self, host: Any = None, port: int | None = None, document_class: Any = None,
                 tz_aware: bool | None = None, connect: bool | None = None, type_registry: Any = None,
                 **kwargs: Any) -> None: ...  # dynamic

    def __getitem__(self, name: str) -> AsyncIOMotorDatabase: ...
    def __getattr__(self, name: str) -> AsyncIOMotorDatabase: ...
    def get_database(self, name: str | None = None, codec_options: Any = None, read_preference: Any = None,
                     write_concern: Any = None, read_concern: Any = None) -> AsyncIOMotorDatabase: ...  # dynamic
    def get_default_database(self, default: str | None = None, codec_options: Any = None, read_preference: Any = None,
                             write_concern: Any = None,
                             read_concern: Any = None) -> AsyncIOMotorDatabase: ...  # dynamic
    async def start_session(self, causal_consistency: bool | None = None, default_transaction_options: Any = None,
                      snapshot: Any = False) -> Any: ...  # dynamic
    @suspends("always")
    async def server_info(self, session: Any = None) -> Any: ...  # dynamic
    @suspends("always")
    async def list_databases(self, session: Any = None, comment: Any = None,
                             **kwargs: Any) -> AsyncIOMotorCursor: ...  # dynamic
    @suspends("always")
    async def list_database_names(self, session: Any = None, comment: Any = None) -> list[str]: ...  # dynamic
    @suspends("always")
    async def drop_database(self, name_or_database: Any, session: Any = None,
                            comment: Any = None) -> Any: ...  # dynamic
    def close(self) -> None: ...  # dynamic
    def watch(
        self, pipeline: Any = None, full_document: str | None = None, resume_after: Mapping[str, Any] | None = None,
        max_await_time_ms: int | None = None, batch_size: int | None = None, collation: Any = None,
        start_at_operation_time: Any = None, session: Any = None, start_after: Mapping[str, Any] | None = None,
        comment: str | None = None, full_document_before_change: str | None = None,
        show_expanded_events: bool | None = None
    ) -> Any: ...
    @property
    def address(self) -> tuple[str, int] | None: ...
    @property
    def arbiters(self) -> set[tuple[str, int]]: ...
    def options(self) -> Any: ...
    async def bulk_write(
        self, models: Sequence[Any], session: Any = None, ordered: bool = True, verbose_results: bool = False,
        bypass_document_validation: bool | None = None, comment: Any = None, let: Mapping | None = None,
        write_concern: Any = None
    ) -> Any: ...
    @property
    def is_mongos(self) -> bool: ...
    @property
    def is_primary(self) -> bool: ...
    @property
    def nodes(self) -> frozenset[Any]: ...
    @property
    def primary(self) -> tuple[str, int] | None: ...
    @property
    def secondaries(self) -> set[tuple[str, int]]: ...
    @property
    def topology_description(self) -> Any: ...

class AsyncIOMotorDatabase:
    name: str  # dynamic
    client: Any  # dynamic
    def __getitem__(self, name: str) -> AsyncIOMotorCollection: ...
    def __getattr__(self, name: str) -> AsyncIOMotorCollection: ...
    def get_collection(self, name: str, codec_options: Any = None, read_preference: Any = None,
                       write_concern: Any = None, read_concern: Any = None) -> AsyncIOMotorCollection: ...  # dynamic
    def with_options(self, codec_options: Any = None, read_preference: Any = None, write_concern: Any = None,
                     read_concern: Any = None) -> AsyncIOMotorDatabase: ...  # dynamic
    @suspends("always")
    async def create_collection(self, name: Any, codec_options: Any = None, read_preference: Any = None,
                                write_concern: Any = None, read_concern: Any = None, session: Any = None,
                                check_exists: Any = True, **kwargs: Any) -> AsyncIOMotorCollection: ...  # dynamic
    @suspends("always")
    async def command(self, command: Any, value: Any = 1, check: Any = True, allowable_errors: Any = None,
                      read_preference: Any = None, codec_options: Any = None, session: Any = None, comment: Any = None,
                      **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_collections(self, session: Any = None, filter: Any = None, comment: Any = None,
                               **kwargs: Any) -> AsyncIOMotorCursor: ...  # dynamic
    @suspends("always")
    async def list_collection_names(self, session: Any = None, filter: Any = None, comment: Any = None,
                                    **kwargs: Any) -> list[str]: ...  # dynamic
    @suspends("always")
    async def drop_collection(self, name_or_collection: Any, session: Any = None, comment: Any = None,
                              encrypted_fields: Any = None) -> Any: ...  # dynamic
    @suspends("always")
    async def validate_collection(self, name_or_collection: Any, scandata: Any = False, full: Any = False,
                                  session: Any = None, background: Any = None,
                                  comment: Any = None) -> Any: ...  # dynamic
    def watch(self, pipeline: Any = None, **kwargs: Any) -> Any: ...  # dynamic
    async def cursor_command(
        self, command: str | MutableMapping[str, Any], value: Any = 1, read_preference: Any = None,
        codec_options: Any = None, session: Any = None, comment: Any = None, max_await_time_ms: int | None = None,
        **kwargs: Any
    ) -> Any: ...
    def aggregate(self, pipeline: Any, *args: Any, **kwargs: Any) -> AsyncIOMotorCursor: ...
    async def dereference(self, dbref: Any, session: Any = None, comment: Any = None, **kwargs: Any) -> Any: ...

class AsyncIOMotorCollection:
    name: str  # dynamic
    full_name: str  # dynamic
    database: AsyncIOMotorDatabase  # dynamic
    def __getitem__(self, name: str) -> AsyncIOMotorCollection: ...
    def __getattr__(self, name: str) -> AsyncIOMotorCollection: ...
    def with_options(self, codec_options: Any = None, read_preference: Any = None, write_concern: Any = None,
                     read_concern: Any = None) -> AsyncIOMotorCollection: ...  # dynamic
    # doc: find() sends nothing until the cursor is iterated.
    def find(self, *args: Any, **kwargs: Any) -> AsyncIOMotorCursor: ...  # dynamic
    def aggregate(self, pipeline: Any, session: Any = None, **kwargs: Any) -> AsyncIOMotorCursor: ...  # dynamic
    def watch(self, pipeline: Any = None, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def bulk_write(self, requests: Any, ordered: Any = True, bypass_document_validation: Any = None,
                         session: Any = None, comment: Any = None, let: Any = None) -> Any: ...  # dynamic
    @suspends("always")
    async def insert_one(self, document: Any, bypass_document_validation: Any = None, session: Any = None,
                         comment: Any = None) -> InsertOneResult: ...  # dynamic
    @suspends("always")
    async def insert_many(self, documents: Any, ordered: Any = True, bypass_document_validation: Any = None,
                          session: Any = None, comment: Any = None) -> InsertManyResult: ...  # dynamic
    @suspends("always")
    async def replace_one(self, filter: Any, replacement: Any, upsert: Any = False,
                          bypass_document_validation: Any = None, collation: Any = None, hint: Any = None,
                          session: Any = None, let: Any = None, sort: Any = None,
                          comment: Any = None) -> UpdateResult: ...  # dynamic
    @suspends("always")
    async def update_one(self, filter: Any, update: Any, upsert: Any = False, bypass_document_validation: Any = None,
                         collation: Any = None, array_filters: Any = None, hint: Any = None, session: Any = None,
                         let: Any = None, sort: Any = None, comment: Any = None) -> UpdateResult: ...  # dynamic
    @suspends("always")
    async def update_many(self, filter: Any, update: Any, upsert: Any = False, array_filters: Any = None,
                          bypass_document_validation: Any = None, collation: Any = None, hint: Any = None,
                          session: Any = None, let: Any = None, comment: Any = None) -> UpdateResult: ...  # dynamic
    @suspends("always")
    async def drop(self, session: Any = None, comment: Any = None, encrypted_fields: Any = None) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_one(self, filter: Any, collation: Any = None, hint: Any = None, session: Any = None,
                         let: Any = None, comment: Any = None) -> DeleteResult: ...  # dynamic
    @suspends("always")
    async def delete_many(self, filter: Any, collation: Any = None, hint: Any = None, session: Any = None,
                          let: Any = None, comment: Any = None) -> DeleteResult: ...  # dynamic
    @suspends("always")
    async def find_one(self, filter: Any = None, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def estimated_document_count(self, comment: Any = None, **kwargs: Any) -> int: ...  # dynamic
    @suspends("always")
    async def count_documents(self, filter: Any, session: Any = None, comment: Any = None,
                              **kwargs: Any) -> int: ...  # dynamic
    @suspends("always")
    async def create_indexes(self, indexes: Any, session: Any = None, comment: Any = None,
                             **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_index(self, keys: Any, session: Any = None, comment: Any = None,
                           **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def drop_indexes(self, session: Any = None, comment: Any = None, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def drop_index(self, index_or_name: Any, session: Any = None, comment: Any = None,
                         **kwargs: Any) -> Any: ...  # dynamic
    def list_indexes(self, session: Any = None, comment: Any = None) -> AsyncIOMotorCursor: ...  # dynamic
    @suspends("always")
    async def index_information(self, session: Any = None, comment: Any = None) -> Any: ...  # dynamic
    @suspends("always")
    async def options(self, session: Any = None, comment: Any = None) -> Any: ...  # dynamic
    @suspends("always")
    async def rename(self, new_name: Any, session: Any = None, comment: Any = None,
                     **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def distinct(self, key: Any, filter: Any = None, session: Any = None, comment: Any = None, hint: Any = None,
                       **kwargs: Any) -> list[Any]: ...  # dynamic
    @suspends("always")
    async def find_one_and_delete(self, filter: Any, projection: Any = None, sort: Any = None, hint: Any = None,
                                  session: Any = None, let: Any = None, comment: Any = None,
                                  **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def find_one_and_replace(self, filter: Any, replacement: Any, projection: Any = None, sort: Any = None,
                                   upsert: Any = False, return_document: Any = ..., hint: Any = None,
                                   session: Any = None, let: Any = None, comment: Any = None,
                                   **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def find_one_and_update(self, filter: Any, update: Any, projection: Any = None, sort: Any = None,
                                  upsert: Any = False, return_document: Any = ..., array_filters: Any = None,
                                  hint: Any = None, session: Any = None, let: Any = None, comment: Any = None,
                                  **kwargs: Any) -> Any: ...  # dynamic
    def list_search_indexes(
        self, name: str | None = None, session: Any = None, comment: Any = None, **kwargs: Any
    ) -> AsyncIOMotorCursor: ...
    def find_raw_batches(self, *args: Any, **kwargs: Any) -> AsyncIOMotorCursor: ...
    def aggregate_raw_batches(self, pipeline: Any, **kwargs: Any) -> AsyncIOMotorCursor: ...
    async def create_search_index(self, model: Any, session: Any = None, comment: Any = None, **kwargs: Any) -> str: ...
    async def create_search_indexes(
        self, models: list[Any], session: Any = None, comment: Any = None, **kwargs: Any
    ) -> list[str]: ...
    async def drop_search_index(self, name: str, session: Any = None, comment: Any = None, **kwargs: Any) -> None: ...
    async def update_search_index(
        self, name: str, definition: Mapping[str, Any], session: Any = None, comment: Any = None, **kwargs: Any
    ) -> None: ...

class AsyncIOMotorCursor:
    def __aiter__(self) -> Self: ...
    @suspends("maybe")
    async def __anext__(self) -> dict[str, Any]: ...
    @suspends("maybe")
    async def next(self) -> dict[str, Any]: ...  # dynamic
    @suspends("maybe")
    async def to_list(self, length: int | None = None) -> list[dict[str, Any]]: ...  # dynamic
    @suspends("maybe")
    async def close(self) -> None: ...  # dynamic
    def rewind(self) -> Any: ...  # dynamic
    def clone(self) -> AsyncIOMotorCursor: ...  # dynamic
    def limit(self, limit: Any) -> AsyncIOMotorCursor: ...  # dynamic
    def batch_size(self, batch_size: Any) -> AsyncIOMotorCursor: ...  # dynamic
    def skip(self, skip: Any) -> AsyncIOMotorCursor: ...  # dynamic
    def max_time_ms(self, max_time_ms: Any) -> AsyncIOMotorCursor: ...  # dynamic
    def max_await_time_ms(self, max_await_time_ms: Any) -> AsyncIOMotorCursor: ...  # dynamic
    def allow_disk_use(self, allow_disk_use: Any) -> AsyncIOMotorCursor: ...  # dynamic
    def max(self, spec: Any) -> AsyncIOMotorCursor: ...  # dynamic
    def min(self, spec: Any) -> AsyncIOMotorCursor: ...  # dynamic
    def sort(self, key_or_list: Any, direction: Any = None) -> AsyncIOMotorCursor: ...  # dynamic
    def hint(self, index: Any) -> AsyncIOMotorCursor: ...  # dynamic
    def comment(self, comment: Any) -> AsyncIOMotorCursor: ...  # dynamic
    def where(self, code: Any) -> AsyncIOMotorCursor: ...  # dynamic
    def collation(self, collation: Any) -> AsyncIOMotorCursor: ...  # dynamic
    def add_option(self, mask: int) -> AsyncIOMotorCursor: ...
    def remove_option(self, mask: int) -> AsyncIOMotorCursor: ...
    def max_scan(self, max_scan: int | None) -> AsyncIOMotorCursor: ...
    async def distinct(self, key: str) -> list: ...
    async def explain(self) -> Any: ...
    @property
    def address(self) -> Any: ...
    @property
    def cursor_id(self) -> int | None: ...
    @property
    def alive(self) -> bool: ...
    @property
    def session(self) -> Any: ...
    async def __aenter__(self) -> Any: ...
    async def __aexit__(self, exc_type: object, exc_val: object, exc_tb: object) -> Any: ...
    @property
    def fetch_next(self) -> Any: ...
    def next_object(self) -> Any: ...
    def each(self, callback: Callable) -> None: ...
