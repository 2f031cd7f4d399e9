"""mistralai.client.batch_jobs."""

from typing import Any

from asyncward import blocks, suspends

class BatchJobs:
    @blocks("network", twin="mistralai.client.batch_jobs.BatchJobs.list_async")
    def list(
        self, *, page: int | None = 0, page_size: int | None = 100, model: Any = ..., agent_id: Any = ...,
        metadata: Any = ..., created_after: Any = ..., created_by_me: bool | None = False, status: Any = ...,
        order_by: Any = "-created", **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def list_async(
        self, *, page: int | None = 0, page_size: int | None = 100, model: Any = ..., agent_id: Any = ...,
        metadata: Any = ..., created_after: Any = ..., created_by_me: bool | None = False, status: Any = ...,
        order_by: Any = "-created", **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.batch_jobs.BatchJobs.create_async")
    def create(
        self, *, endpoint: Any, input_files: Any = ..., requests: Any = ..., model: Any = ..., agent_id: Any = ...,
        metadata: Any = ..., timeout_hours: int | None = 24, retries: Any = ..., server_url: str | None = None,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def create_async(
        self, *, endpoint: Any, input_files: Any = ..., requests: Any = ..., model: Any = ..., agent_id: Any = ...,
        metadata: Any = ..., timeout_hours: int | None = 24, retries: Any = ..., server_url: str | None = None,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.batch_jobs.BatchJobs.get_async")
    def get(
        self, *, job_id: str, inline: Any = ..., retries: Any = ..., server_url: str | None = None,
        timeout_ms: int | None = None, http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def get_async(
        self, *, job_id: str, inline: Any = ..., retries: Any = ..., server_url: str | None = None,
        timeout_ms: int | None = None, http_headers: Any = None
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.batch_jobs.BatchJobs.delete_async")
    def delete(
        self, *, job_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def delete_async(
        self, *, job_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.batch_jobs.BatchJobs.cancel_async")
    def cancel(
        self, *, job_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def cancel_async(
        self, *, job_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
