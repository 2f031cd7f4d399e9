"""mistralai.client.models_."""

from typing import Any

from asyncward import blocks, suspends

class Models:
    @blocks("network", twin="mistralai.client.models_.Models.list_async")
    def list(
        self, *, provider: Any = ..., model: Any = ..., retries: Any = ..., server_url: str | None = None,
        timeout_ms: int | None = None, http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def list_async(
        self, *, provider: Any = ..., model: Any = ..., retries: Any = ..., server_url: str | None = None,
        timeout_ms: int | None = None, http_headers: Any = None
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.models_.Models.retrieve_async")
    def retrieve(
        self, *, model_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def retrieve_async(
        self, *, model_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.models_.Models.delete_async")
    def delete(
        self, *, model_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def delete_async(
        self, *, model_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.models_.Models.update_async")
    def update(
        self, *, model_id: str, name: Any = ..., description: Any = ..., retries: Any = ...,
        server_url: str | None = None, timeout_ms: int | None = None, http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def update_async(
        self, *, model_id: str, name: Any = ..., description: Any = ..., retries: Any = ...,
        server_url: str | None = None, timeout_ms: int | None = None, http_headers: Any = None
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.models_.Models.archive_async")
    def archive(
        self, *, model_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def archive_async(
        self, *, model_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.models_.Models.unarchive_async")
    def unarchive(
        self, *, model_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def unarchive_async(
        self, *, model_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
