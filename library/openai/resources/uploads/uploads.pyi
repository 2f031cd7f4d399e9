"""openai.resources.uploads.uploads."""

from typing import Any

from asyncward import blocks, suspends

from openai.resources.uploads.parts import AsyncParts, Parts

class Uploads:
    def __init__(self, client: Any) -> None: ...
    parts: Parts
    @blocks("network", twin="openai.resources.uploads.uploads.AsyncUploads.upload_file_chunked")
    def upload_file_chunked(
        self, *, file: Any, mime_type: str, purpose: Any, filename: str | None = None, bytes: int | None = None,
        part_size: int | None = None, md5: Any = ...
    ) -> Any: ...
    @blocks("network", twin="openai.resources.uploads.uploads.AsyncUploads.create")
    def create(
        self, *, bytes: int, filename: str, mime_type: str, purpose: Any, expires_after: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.uploads.uploads.AsyncUploads.cancel")
    def cancel(self, upload_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.uploads.uploads.AsyncUploads.complete")
    def complete(self, upload_id: str, *, part_ids: Any, md5: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncUploads:
    def __init__(self, client: Any) -> None: ...
    parts: AsyncParts
    @suspends("always")
    async def upload_file_chunked(
        self, *, file: Any, mime_type: str, purpose: Any, filename: str | None = None, bytes: int | None = None,
        part_size: int | None = None, md5: Any = ...
    ) -> Any: ...
    @suspends("always")
    async def create(
        self, *, bytes: int, filename: str, mime_type: str, purpose: Any, expires_after: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def cancel(self, upload_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def complete(
        self, upload_id: str, *, part_ids: Any, md5: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
