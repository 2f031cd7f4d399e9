"""anthropic.resources.beta.memory_stores.memories."""

from typing import Any

from asyncward import blocks, suspends

class Memories:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="anthropic.resources.beta.memory_stores.memories.AsyncMemories.create")
    def create(
        self, memory_store_id: str, *, content: str | None, path: str, view: Any = ..., betas: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.memory_stores.memories.AsyncMemories.retrieve")
    def retrieve(
        self, memory_id: str, *, memory_store_id: str, view: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.memory_stores.memories.AsyncMemories.update")
    def update(
        self, memory_id: str, *, memory_store_id: str, view: Any = ..., content: Any = ..., path: Any = ...,
        precondition: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.memory_stores.memories.AsyncMemories.list")
    def list(
        self, memory_store_id: str, *, depth: Any = ..., limit: Any = ..., page: Any = ..., path_prefix: Any = ...,
        view: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.memory_stores.memories.AsyncMemories.delete")
    def delete(
        self, memory_id: str, *, memory_store_id: str, expected_content_sha256: Any = ..., betas: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncMemories:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def create(
        self, memory_store_id: str, *, content: str | None, path: str, view: Any = ..., betas: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(
        self, memory_id: str, *, memory_store_id: str, view: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def update(
        self, memory_id: str, *, memory_store_id: str, view: Any = ..., content: Any = ..., path: Any = ...,
        precondition: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, memory_store_id: str, *, depth: Any = ..., limit: Any = ..., page: Any = ..., path_prefix: Any = ...,
        view: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(
        self, memory_id: str, *, memory_store_id: str, expected_content_sha256: Any = ..., betas: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
