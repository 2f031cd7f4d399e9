"""anthropic.resources.beta.models."""

from typing import Any

from asyncward import blocks, suspends

class Models:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="anthropic.resources.beta.models.AsyncModels.retrieve")
    def retrieve(self, model_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.models.AsyncModels.list")
    def list(
        self, *, after_id: Any = ..., before_id: Any = ..., limit: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...

class AsyncModels:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def retrieve(self, model_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    def list(
        self, *, after_id: Any = ..., before_id: Any = ..., limit: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
