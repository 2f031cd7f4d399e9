"""openai.resources.uploads.parts."""

from typing import Any

from asyncward import blocks, suspends

class Parts:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="openai.resources.uploads.parts.AsyncParts.create")
    def create(self, upload_id: str, *, data: Any, timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncParts:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def create(self, upload_id: str, *, data: Any, timeout: Any = ..., **kwargs: Any) -> Any: ...
