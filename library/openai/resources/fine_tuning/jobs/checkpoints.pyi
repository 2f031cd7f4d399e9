"""openai.resources.fine_tuning.jobs.checkpoints."""

from typing import Any

from asyncward import blocks

class Checkpoints:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="openai.resources.fine_tuning.jobs.checkpoints.AsyncCheckpoints.list")
    def list(
        self, fine_tuning_job_id: str, *, after: Any = ..., limit: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncCheckpoints:
    def __init__(self, client: Any) -> None: ...
    def list(
        self, fine_tuning_job_id: str, *, after: Any = ..., limit: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
