"""openai.resources.vector_stores.file_batches."""

from typing import Any

from asyncward import blocks, suspends

class FileBatches:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="openai.resources.vector_stores.file_batches.AsyncFileBatches.create")
    def create(
        self, vector_store_id: str, *, attributes: Any = ..., chunking_strategy: Any = ..., file_ids: Any = ...,
        files: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.vector_stores.file_batches.AsyncFileBatches.retrieve")
    def retrieve(self, batch_id: str, *, vector_store_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.vector_stores.file_batches.AsyncFileBatches.cancel")
    def cancel(self, batch_id: str, *, vector_store_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.vector_stores.file_batches.AsyncFileBatches.create_and_poll")
    def create_and_poll(
        self, vector_store_id: str, *, attributes: Any = ..., chunking_strategy: Any = ..., file_ids: Any = ...,
        files: Any = ..., poll_interval_ms: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.vector_stores.file_batches.AsyncFileBatches.list_files")
    def list_files(
        self, batch_id: str, *, vector_store_id: str, after: Any = ..., before: Any = ..., filter: Any = ...,
        limit: Any = ..., order: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.vector_stores.file_batches.AsyncFileBatches.poll")
    def poll(self, batch_id: str, *, vector_store_id: str, poll_interval_ms: Any = ...) -> Any: ...
    @blocks("network", twin="openai.resources.vector_stores.file_batches.AsyncFileBatches.upload_and_poll")
    def upload_and_poll(
        self, vector_store_id: str, *, files: Any, max_concurrency: int = 5, file_ids: Any = ...,
        poll_interval_ms: Any = ..., chunking_strategy: Any = ...
    ) -> Any: ...

class AsyncFileBatches:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def create(
        self, vector_store_id: str, *, attributes: Any = ..., chunking_strategy: Any = ..., file_ids: Any = ...,
        files: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, batch_id: str, *, vector_store_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def cancel(self, batch_id: str, *, vector_store_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def create_and_poll(
        self, vector_store_id: str, *, attributes: Any = ..., chunking_strategy: Any = ..., file_ids: Any = ...,
        files: Any = ..., poll_interval_ms: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list_files(
        self, batch_id: str, *, vector_store_id: str, after: Any = ..., before: Any = ..., filter: Any = ...,
        limit: Any = ..., order: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def poll(self, batch_id: str, *, vector_store_id: str, poll_interval_ms: Any = ...) -> Any: ...
    @suspends("always")
    async def upload_and_poll(
        self, vector_store_id: str, *, files: Any, max_concurrency: int = 5, file_ids: Any = ...,
        poll_interval_ms: Any = ..., chunking_strategy: Any = ...
    ) -> Any: ...
