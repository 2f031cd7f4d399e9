"""openai.resources.containers.files.content."""

from typing import Any

from asyncward import blocks, suspends

class Content:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="openai.resources.containers.files.content.AsyncContent.retrieve")
    def retrieve(self, file_id: str, *, container_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncContent:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def retrieve(self, file_id: str, *, container_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
