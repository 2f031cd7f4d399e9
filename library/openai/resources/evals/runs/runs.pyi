"""openai.resources.evals.runs.runs."""

from typing import Any

from asyncward import blocks, suspends

from openai.resources.evals.runs.output_items import AsyncOutputItems, OutputItems

class Runs:
    def __init__(self, client: Any) -> None: ...
    output_items: OutputItems
    @blocks("network", twin="openai.resources.evals.runs.runs.AsyncRuns.create")
    def create(
        self, eval_id: str, *, data_source: Any, metadata: Any = ..., name: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.evals.runs.runs.AsyncRuns.retrieve")
    def retrieve(self, run_id: str, *, eval_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.evals.runs.runs.AsyncRuns.list")
    def list(
        self, eval_id: str, *, after: Any = ..., limit: Any = ..., order: Any = ..., status: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.evals.runs.runs.AsyncRuns.delete")
    def delete(self, run_id: str, *, eval_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.evals.runs.runs.AsyncRuns.cancel")
    def cancel(self, run_id: str, *, eval_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncRuns:
    def __init__(self, client: Any) -> None: ...
    output_items: AsyncOutputItems
    @suspends("always")
    async def create(
        self, eval_id: str, *, data_source: Any, metadata: Any = ..., name: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, run_id: str, *, eval_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
    def list(
        self, eval_id: str, *, after: Any = ..., limit: Any = ..., order: Any = ..., status: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(self, run_id: str, *, eval_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def cancel(self, run_id: str, *, eval_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
