"""openai.resources.beta.threads.runs.steps."""

from typing import Any

from asyncward import blocks, suspends

class Steps:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="openai.resources.beta.threads.runs.steps.AsyncSteps.retrieve")
    def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, include: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.runs.steps.AsyncSteps.list")
    def list(
        self, run_id: str, *, thread_id: str, after: Any = ..., before: Any = ..., include: Any = ...,
        limit: Any = ..., order: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncSteps:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, include: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, run_id: str, *, thread_id: str, after: Any = ..., before: Any = ..., include: Any = ...,
        limit: Any = ..., order: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
