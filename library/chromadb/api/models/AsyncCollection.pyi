"""chromadb.api.models.AsyncCollection: of an embedded or a remote database."""

from typing import Any

from asyncward import suspends, versions

# source: came with 0.5.1.
if versions("chromadb", ">=0.5.1"):
    class AsyncCollection:
        name: str
        id: Any
        metadata: Any
        def __init__(self, client: Any, model: Any, embedding_function: Any = ..., data_loader: Any = None) -> None: ...
        @suspends("always")
        async def conditional(self) -> Any: ...
        @suspends("always")
        async def add(
            self, ids: Any, embeddings: Any = None, metadatas: Any = None, documents: Any = None, images: Any = None,
            uris: Any = None
        ) -> None: ...
        @suspends("always")
        async def count(self, read_level: Any = ...) -> int: ...
        @suspends("always")
        async def get_indexing_status(self) -> Any: ...
        @suspends("always")
        async def get(
            self, ids: Any = None, where: Any = None, limit: int | None = None, offset: int | None = None,
            where_document: Any = None, include: Any = ...
        ) -> Any: ...
        @suspends("always")
        async def peek(self, limit: int = 10) -> Any: ...
        @suspends("always")
        async def query(
            self, query_embeddings: Any = None, query_texts: Any = None, query_images: Any = None, query_uris: Any = None,
            ids: Any = None, n_results: int = 10, where: Any = None, where_document: Any = None, include: Any = ...
        ) -> Any: ...
        @suspends("always")
        async def modify(self, name: str | None = None, metadata: Any = None, configuration: Any = None) -> None: ...
        @suspends("always")
        async def fork(self, new_name: str) -> AsyncCollection: ...
        @suspends("always")
        async def fork_count(self) -> int: ...
        @suspends("always")
        async def search(self, searches: Any, read_level: Any = ...) -> Any: ...
        @suspends("always")
        async def update(
            self, ids: Any, embeddings: Any = None, metadatas: Any = None, documents: Any = None, images: Any = None,
            uris: Any = None
        ) -> None: ...
        @suspends("always")
        async def upsert(
            self, ids: Any, embeddings: Any = None, metadatas: Any = None, documents: Any = None, images: Any = None,
            uris: Any = None
        ) -> None: ...
        @suspends("always")
        async def delete(
            self, ids: Any = None, where: Any = None, where_document: Any = None, limit: int | None = None
        ) -> Any: ...
        configuration_json: dict[str, Any]
        tenant: str
        database: str
