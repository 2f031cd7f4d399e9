"""openai.resources.evals.runs.output_items."""

from typing import Any

from asyncward import blocks, suspends

class OutputItems:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="openai.resources.evals.runs.output_items.AsyncOutputItems.retrieve")
    def retrieve(self, output_item_id: str, *, eval_id: str, run_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.evals.runs.output_items.AsyncOutputItems.list")
    def list(
        self, run_id: str, *, eval_id: str, after: Any = ..., limit: Any = ..., order: Any = ..., status: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncOutputItems:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, run_id: str, *, eval_id: str, after: Any = ..., limit: Any = ..., order: Any = ..., status: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
