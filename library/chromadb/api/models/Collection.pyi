"""chromadb.api.models.Collection: of an embedded or a remote database."""

from typing import Any

from asyncward import blocks

from chromadb.api.models.AsyncCollection import AsyncCollection

class Collection:
    name: str
    id: Any
    metadata: Any
    def __init__(self, client: Any, model: Any, embedding_function: Any = ..., data_loader: Any = None) -> None: ...
    @blocks("database", twin="chromadb.api.models.AsyncCollection.AsyncCollection.conditional")
    def conditional(self) -> Any: ...
    @blocks("database", twin="chromadb.api.models.AsyncCollection.AsyncCollection.count")
    def count(self, read_level: Any = ...) -> int: ...
    @blocks("database", twin="chromadb.api.models.AsyncCollection.AsyncCollection.get_indexing_status")
    def get_indexing_status(self) -> Any: ...
    @blocks("database", twin="chromadb.api.models.AsyncCollection.AsyncCollection.add")
    def add(
        self, ids: Any, embeddings: Any = None, metadatas: Any = None, documents: Any = None, images: Any = None,
        uris: Any = None
    ) -> None: ...
    @blocks("database", twin="chromadb.api.models.AsyncCollection.AsyncCollection.get")
    def get(
        self, ids: Any = None, where: Any = None, limit: int | None = None, offset: int | None = None,
        where_document: Any = None, include: Any = ...
    ) -> Any: ...
    @blocks("database", twin="chromadb.api.models.AsyncCollection.AsyncCollection.peek")
    def peek(self, limit: int = 10) -> Any: ...
    @blocks("database", twin="chromadb.api.models.AsyncCollection.AsyncCollection.query")
    def query(
        self, query_embeddings: Any = None, query_texts: Any = None, query_images: Any = None, query_uris: Any = None,
        ids: Any = None, n_results: int = 10, where: Any = None, where_document: Any = None, include: Any = ...
    ) -> Any: ...
    @blocks("database", twin="chromadb.api.models.AsyncCollection.AsyncCollection.modify")
    def modify(self, name: str | None = None, metadata: Any = None, configuration: Any = None) -> None: ...
    @blocks("database", twin="chromadb.api.models.AsyncCollection.AsyncCollection.fork")
    def fork(self, new_name: str) -> Collection: ...
    @blocks("database", twin="chromadb.api.models.AsyncCollection.AsyncCollection.fork_count")
    def fork_count(self) -> int: ...
    @blocks("database", twin="chromadb.api.models.AsyncCollection.AsyncCollection.search")
    def search(self, searches: Any, read_level: Any = ...) -> Any: ...
    @blocks("database", twin="chromadb.api.models.AsyncCollection.AsyncCollection.update")
    def update(
        self, ids: Any, embeddings: Any = None, metadatas: Any = None, documents: Any = None, images: Any = None,
        uris: Any = None
    ) -> None: ...
    @blocks("database", twin="chromadb.api.models.AsyncCollection.AsyncCollection.upsert")
    def upsert(
        self, ids: Any, embeddings: Any = None, metadatas: Any = None, documents: Any = None, images: Any = None,
        uris: Any = None
    ) -> None: ...
    @blocks("database", twin="chromadb.api.models.AsyncCollection.AsyncCollection.delete")
    def delete(
        self, ids: Any = None, where: Any = None, where_document: Any = None, limit: int | None = None
    ) -> Any: ...
    @blocks("database")
    def attach_function(
        self, function: Any, name: str, output_collection: str, params: Any = None
    ) -> tuple[Any, bool]: ...
    @blocks("database")
    def get_attached_function(self, name: str) -> Any: ...
    @blocks("database")
    def detach_function(self, name: str, delete_output_collection: bool = False) -> bool: ...
    configuration_json: dict[str, Any]
    tenant: str
    database: str
