"""anthropic.resources.beta.environments.work."""

from typing import Any, AsyncIterator

from asyncward import blocks, suspends

class Work:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="anthropic.resources.beta.environments.work.AsyncWork.retrieve")
    def retrieve(
        self, work_id: str, *, environment_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.environments.work.AsyncWork.update")
    def update(
        self, work_id: str, *, environment_id: str, metadata: Any, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.environments.work.AsyncWork.list")
    def list(
        self, environment_id: str, *, limit: Any = ..., page: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.environments.work.AsyncWork.ack")
    def ack(self, work_id: str, *, environment_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.environments.work.AsyncWork.heartbeat")
    def heartbeat(
        self, work_id: str, *, environment_id: str, desired_ttl_seconds: Any = ...,
        expected_last_heartbeat: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.environments.work.AsyncWork.poll")
    def poll(
        self, environment_id: str, *, block_ms: Any = ..., reclaim_older_than_ms: Any = ..., betas: Any = ...,
        anthropic_worker_id: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.environments.work.AsyncWork.stats")
    def stats(self, environment_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.environments.work.AsyncWork.stop")
    def stop(
        self, work_id: str, *, environment_id: str, force: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...

class AsyncWork:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def retrieve(
        self, work_id: str, *, environment_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def update(
        self, work_id: str, *, environment_id: str, metadata: Any, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, environment_id: str, *, limit: Any = ..., page: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def ack(
        self, work_id: str, *, environment_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def heartbeat(
        self, work_id: str, *, environment_id: str, desired_ttl_seconds: Any = ...,
        expected_last_heartbeat: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def poll(
        self, environment_id: str, *, block_ms: Any = ..., reclaim_older_than_ms: Any = ..., betas: Any = ...,
        anthropic_worker_id: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def stats(self, environment_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def stop(
        self, work_id: str, *, environment_id: str, force: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    def poller(
        self, *, environment_id: str, environment_key: str, worker_id: str | None = None, block_ms: Any = ...,
        reclaim_older_than_ms: int | None = None, drain: bool = False, auto_stop: bool = True, **kwargs: Any
    ) -> AsyncIterator[Any]: ...
    def worker(
        self, *, environment_id: str | None = None, environment_key: str | None = None, tools: Any = None,
        workdir: Any = None, unrestricted_paths: bool = False, max_file_bytes: Any = ..., max_idle: Any = ...,
        **kwargs: Any
    ) -> Any: ...
