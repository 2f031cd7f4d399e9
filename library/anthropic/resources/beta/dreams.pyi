"""anthropic.resources.beta.dreams."""

from typing import Any

from asyncward import blocks, suspends

class Dreams:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="anthropic.resources.beta.dreams.AsyncDreams.create")
    def create(
        self, *, inputs: Any, model: Any, instructions: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.dreams.AsyncDreams.retrieve")
    def retrieve(self, dream_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.dreams.AsyncDreams.list")
    def list(
        self, *, created_at_gt: Any = ..., created_at_lt: Any = ..., include_archived: Any = ..., limit: Any = ...,
        page: Any = ..., statuses: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.dreams.AsyncDreams.archive")
    def archive(self, dream_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.dreams.AsyncDreams.cancel")
    def cancel(self, dream_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncDreams:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def create(
        self, *, inputs: Any, model: Any, instructions: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, dream_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    def list(
        self, *, created_at_gt: Any = ..., created_at_lt: Any = ..., include_archived: Any = ..., limit: Any = ...,
        page: Any = ..., statuses: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def archive(self, dream_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def cancel(self, dream_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
