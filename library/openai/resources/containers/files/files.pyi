"""openai.resources.containers.files.files."""

from typing import Any

from asyncward import blocks, suspends

from openai.resources.containers.files.content import AsyncContent, Content

class Files:
    def __init__(self, client: Any) -> None: ...
    content: Content
    @blocks("network", twin="openai.resources.containers.files.files.AsyncFiles.create")
    def create(
        self, container_id: str, *, file: Any = ..., file_id: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.containers.files.files.AsyncFiles.retrieve")
    def retrieve(self, file_id: str, *, container_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.containers.files.files.AsyncFiles.list")
    def list(
        self, container_id: str, *, after: Any = ..., limit: Any = ..., order: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.containers.files.files.AsyncFiles.delete")
    def delete(self, file_id: str, *, container_id: str, timeout: Any = ..., **kwargs: Any) -> None: ...

class AsyncFiles:
    def __init__(self, client: Any) -> None: ...
    content: AsyncContent
    @suspends("always")
    async def create(
        self, container_id: str, *, file: Any = ..., file_id: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, file_id: str, *, container_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
    def list(
        self, container_id: str, *, after: Any = ..., limit: Any = ..., order: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(self, file_id: str, *, container_id: str, timeout: Any = ..., **kwargs: Any) -> None: ...
