"""openai.resources.evals.evals."""

from typing import Any

from asyncward import blocks, suspends

from openai.resources.evals.runs.runs import AsyncRuns, Runs

class Evals:
    def __init__(self, client: Any) -> None: ...
    runs: Runs
    @blocks("network", twin="openai.resources.evals.evals.AsyncEvals.create")
    def create(
        self, *, data_source_config: Any, testing_criteria: Any, metadata: Any = ..., name: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.evals.evals.AsyncEvals.retrieve")
    def retrieve(self, eval_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.evals.evals.AsyncEvals.update")
    def update(
        self, eval_id: str, *, metadata: Any = ..., name: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.evals.evals.AsyncEvals.list")
    def list(
        self, *, after: Any = ..., limit: Any = ..., order: Any = ..., order_by: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.evals.evals.AsyncEvals.delete")
    def delete(self, eval_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncEvals:
    def __init__(self, client: Any) -> None: ...
    runs: AsyncRuns
    @suspends("always")
    async def create(
        self, *, data_source_config: Any, testing_criteria: Any, metadata: Any = ..., name: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, eval_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def update(
        self, eval_id: str, *, metadata: Any = ..., name: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, *, after: Any = ..., limit: Any = ..., order: Any = ..., order_by: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(self, eval_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
