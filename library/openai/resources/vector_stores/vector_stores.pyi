"""openai.resources.vector_stores.vector_stores."""

from typing import Any

from asyncward import blocks, suspends

from openai.resources.vector_stores.file_batches import AsyncFileBatches, FileBatches
from openai.resources.vector_stores.files import AsyncFiles, Files

class VectorStores:
    def __init__(self, client: Any) -> None: ...
    files: Files
    file_batches: FileBatches
    @blocks("network", twin="openai.resources.vector_stores.vector_stores.AsyncVectorStores.create")
    def create(
        self, *, chunking_strategy: Any = ..., description: Any = ..., expires_after: Any = ..., file_ids: Any = ...,
        metadata: Any = ..., name: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.vector_stores.vector_stores.AsyncVectorStores.retrieve")
    def retrieve(self, vector_store_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.vector_stores.vector_stores.AsyncVectorStores.update")
    def update(
        self, vector_store_id: str, *, expires_after: Any = ..., metadata: Any = ..., name: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.vector_stores.vector_stores.AsyncVectorStores.list")
    def list(
        self, *, after: Any = ..., before: Any = ..., limit: Any = ..., order: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.vector_stores.vector_stores.AsyncVectorStores.delete")
    def delete(self, vector_store_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.vector_stores.vector_stores.AsyncVectorStores.search")
    def search(
        self, vector_store_id: str, *, query: Any, filters: Any = ..., max_num_results: Any = ...,
        ranking_options: Any = ..., rewrite_query: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncVectorStores:
    def __init__(self, client: Any) -> None: ...
    files: AsyncFiles
    file_batches: AsyncFileBatches
    @suspends("always")
    async def create(
        self, *, chunking_strategy: Any = ..., description: Any = ..., expires_after: Any = ..., file_ids: Any = ...,
        metadata: Any = ..., name: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, vector_store_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def update(
        self, vector_store_id: str, *, expires_after: Any = ..., metadata: Any = ..., name: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, *, after: Any = ..., before: Any = ..., limit: Any = ..., order: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(self, vector_store_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    def search(
        self, vector_store_id: str, *, query: Any, filters: Any = ..., max_num_results: Any = ...,
        ranking_options: Any = ..., rewrite_query: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
