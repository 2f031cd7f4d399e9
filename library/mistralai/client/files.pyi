"""mistralai.client.files."""

from typing import Any

from asyncward import blocks, suspends

class Files:
    @blocks("network", twin="mistralai.client.files.Files.upload_async")
    def upload(
        self, *, file: Any, expiry: Any = ..., visibility: Any = "workspace", purpose: Any = None, retries: Any = ...,
        server_url: str | None = None, timeout_ms: int | None = None, http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def upload_async(
        self, *, file: Any, expiry: Any = ..., visibility: Any = "workspace", purpose: Any = None, retries: Any = ...,
        server_url: str | None = None, timeout_ms: int | None = None, http_headers: Any = None
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.files.Files.list_async")
    def list(
        self, *, page: int | None = 0, page_size: int | None = 100, include_total: bool | None = True,
        sample_type: Any = ..., source: Any = ..., search: Any = ..., purpose: Any = ..., mimetypes: Any = ...,
        retries: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def list_async(
        self, *, page: int | None = 0, page_size: int | None = 100, include_total: bool | None = True,
        sample_type: Any = ..., source: Any = ..., search: Any = ..., purpose: Any = ..., mimetypes: Any = ...,
        retries: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.files.Files.retrieve_async")
    def retrieve(
        self, *, file_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def retrieve_async(
        self, *, file_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.files.Files.delete_async")
    def delete(
        self, *, file_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def delete_async(
        self, *, file_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.files.Files.download_async")
    def download(
        self, *, file_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def download_async(
        self, *, file_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.files.Files.get_signed_url_async")
    def get_signed_url(
        self, *, file_id: str, expiry: int | None = 24, retries: Any = ..., server_url: str | None = None,
        timeout_ms: int | None = None, http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def get_signed_url_async(
        self, *, file_id: str, expiry: int | None = 24, retries: Any = ..., server_url: str | None = None,
        timeout_ms: int | None = None, http_headers: Any = None
    ) -> Any: ...
