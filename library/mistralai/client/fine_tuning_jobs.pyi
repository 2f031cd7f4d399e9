"""mistralai.client.fine_tuning_jobs."""

from typing import Any

from asyncward import blocks, suspends

class FineTuningJobs:
    @blocks("network", twin="mistralai.client.fine_tuning_jobs.FineTuningJobs.list_async")
    def list(
        self, *, page: int | None = 0, page_size: int | None = 100, model: Any = ..., created_after: Any = ...,
        created_before: Any = ..., created_by_me: bool | None = False, status: Any = ..., wandb_project: Any = ...,
        wandb_name: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def list_async(
        self, *, page: int | None = 0, page_size: int | None = 100, model: Any = ..., created_after: Any = ...,
        created_before: Any = ..., created_by_me: bool | None = False, status: Any = ..., wandb_project: Any = ...,
        wandb_name: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.fine_tuning_jobs.FineTuningJobs.create_async")
    def create(
        self, *, model: str, hyperparameters: Any, training_files: Any = None, validation_files: Any = ...,
        suffix: Any = ..., integrations: Any = ..., auto_start: bool | None = None,
        invalid_sample_skip_percentage: float | None = 0, job_type: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def create_async(
        self, *, model: str, hyperparameters: Any, training_files: Any = None, validation_files: Any = ...,
        suffix: Any = ..., integrations: Any = ..., auto_start: bool | None = None,
        invalid_sample_skip_percentage: float | None = 0, job_type: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.fine_tuning_jobs.FineTuningJobs.get_async")
    def get(
        self, *, job_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def get_async(
        self, *, job_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.fine_tuning_jobs.FineTuningJobs.cancel_async")
    def cancel(
        self, *, job_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def cancel_async(
        self, *, job_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.fine_tuning_jobs.FineTuningJobs.start_async")
    def start(
        self, *, job_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def start_async(
        self, *, job_id: str, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        http_headers: Any = None
    ) -> Any: ...
