"""openai.resources.containers.containers."""

from typing import Any

from asyncward import blocks, suspends

from openai.resources.containers.files.files import AsyncFiles, Files

class Containers:
    def __init__(self, client: Any) -> None: ...
    files: Files
    @blocks("network", twin="openai.resources.containers.containers.AsyncContainers.create")
    def create(
        self, *, name: str, expires_after: Any = ..., file_ids: Any = ..., memory_limit: Any = ...,
        network_policy: Any = ..., skills: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.containers.containers.AsyncContainers.retrieve")
    def retrieve(self, container_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.containers.containers.AsyncContainers.list")
    def list(
        self, *, after: Any = ..., limit: Any = ..., name: Any = ..., order: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.containers.containers.AsyncContainers.delete")
    def delete(self, container_id: str, *, timeout: Any = ..., **kwargs: Any) -> None: ...

class AsyncContainers:
    def __init__(self, client: Any) -> None: ...
    files: AsyncFiles
    @suspends("always")
    async def create(
        self, *, name: str, expires_after: Any = ..., file_ids: Any = ..., memory_limit: Any = ...,
        network_policy: Any = ..., skills: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, container_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    def list(
        self, *, after: Any = ..., limit: Any = ..., name: Any = ..., order: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(self, container_id: str, *, timeout: Any = ..., **kwargs: Any) -> None: ...
