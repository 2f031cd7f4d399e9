"""anthropic.resources.beta.memory_stores.memory_stores."""

from typing import Any

from asyncward import blocks, suspends

from anthropic.resources.beta.memory_stores.memories import AsyncMemories, Memories
from anthropic.resources.beta.memory_stores.memory_versions import AsyncMemoryVersions, MemoryVersions

class MemoryStores:
    def __init__(self, client: Any) -> None: ...
    memories: Memories
    memory_versions: MemoryVersions
    @blocks("network", twin="anthropic.resources.beta.memory_stores.memory_stores.AsyncMemoryStores.create")
    def create(
        self, *, name: str, description: Any = ..., metadata: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.memory_stores.memory_stores.AsyncMemoryStores.retrieve")
    def retrieve(self, memory_store_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.memory_stores.memory_stores.AsyncMemoryStores.update")
    def update(
        self, memory_store_id: str, *, description: Any = ..., metadata: Any = ..., name: Any = ..., betas: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.memory_stores.memory_stores.AsyncMemoryStores.list")
    def list(
        self, *, created_at_gte: Any = ..., created_at_lte: Any = ..., include_archived: Any = ..., limit: Any = ...,
        page: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.memory_stores.memory_stores.AsyncMemoryStores.delete")
    def delete(self, memory_store_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.memory_stores.memory_stores.AsyncMemoryStores.archive")
    def archive(self, memory_store_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncMemoryStores:
    def __init__(self, client: Any) -> None: ...
    memories: AsyncMemories
    memory_versions: AsyncMemoryVersions
    @suspends("always")
    async def create(
        self, *, name: str, description: Any = ..., metadata: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, memory_store_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def update(
        self, memory_store_id: str, *, description: Any = ..., metadata: Any = ..., name: Any = ..., betas: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, *, created_at_gte: Any = ..., created_at_lte: Any = ..., include_archived: Any = ..., limit: Any = ...,
        page: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(self, memory_store_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def archive(self, memory_store_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
