"""anthropic.resources.beta.memory_stores.memory_versions."""

from typing import Any

from asyncward import blocks, suspends

class MemoryVersions:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="anthropic.resources.beta.memory_stores.memory_versions.AsyncMemoryVersions.retrieve")
    def retrieve(
        self, memory_version_id: str, *, memory_store_id: str, view: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.memory_stores.memory_versions.AsyncMemoryVersions.list")
    def list(
        self, memory_store_id: str, *, api_key_id: Any = ..., created_at_gte: Any = ..., created_at_lte: Any = ...,
        limit: Any = ..., memory_id: Any = ..., operation: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.memory_stores.memory_versions.AsyncMemoryVersions.redact")
    def redact(
        self, memory_version_id: str, *, memory_store_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncMemoryVersions:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def retrieve(
        self, memory_version_id: str, *, memory_store_id: str, view: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    def list(
        self, memory_store_id: str, *, api_key_id: Any = ..., created_at_gte: Any = ..., created_at_lte: Any = ...,
        limit: Any = ..., memory_id: Any = ..., operation: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def redact(
        self, memory_version_id: str, *, memory_store_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
