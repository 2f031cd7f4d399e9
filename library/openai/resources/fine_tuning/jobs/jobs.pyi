"""openai.resources.fine_tuning.jobs.jobs."""

from typing import Any

from asyncward import blocks, suspends

from openai.resources.fine_tuning.jobs.checkpoints import AsyncCheckpoints, Checkpoints

class Jobs:
    def __init__(self, client: Any) -> None: ...
    checkpoints: Checkpoints
    @blocks("network", twin="openai.resources.fine_tuning.jobs.jobs.AsyncJobs.create")
    def create(
        self, *, model: Any, training_file: str, hyperparameters: Any = ..., integrations: Any = ...,
        metadata: Any = ..., method: Any = ..., seed: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.fine_tuning.jobs.jobs.AsyncJobs.retrieve")
    def retrieve(self, fine_tuning_job_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.fine_tuning.jobs.jobs.AsyncJobs.list")
    def list(
        self, *, after: Any = ..., limit: Any = ..., metadata: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.fine_tuning.jobs.jobs.AsyncJobs.cancel")
    def cancel(self, fine_tuning_job_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.fine_tuning.jobs.jobs.AsyncJobs.list_events")
    def list_events(
        self, fine_tuning_job_id: str, *, after: Any = ..., limit: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.fine_tuning.jobs.jobs.AsyncJobs.pause")
    def pause(self, fine_tuning_job_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.fine_tuning.jobs.jobs.AsyncJobs.resume")
    def resume(self, fine_tuning_job_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncJobs:
    def __init__(self, client: Any) -> None: ...
    checkpoints: AsyncCheckpoints
    @suspends("always")
    async def create(
        self, *, model: Any, training_file: str, hyperparameters: Any = ..., integrations: Any = ...,
        metadata: Any = ..., method: Any = ..., seed: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, fine_tuning_job_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    def list(
        self, *, after: Any = ..., limit: Any = ..., metadata: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def cancel(self, fine_tuning_job_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    def list_events(
        self, fine_tuning_job_id: str, *, after: Any = ..., limit: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def pause(self, fine_tuning_job_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def resume(self, fine_tuning_job_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
