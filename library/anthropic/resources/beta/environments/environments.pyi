"""anthropic.resources.beta.environments.environments."""

from typing import Any

from asyncward import blocks, suspends

from anthropic.resources.beta.environments.work import AsyncWork, Work

class Environments:
    def __init__(self, client: Any) -> None: ...
    work: Work
    @blocks("network", twin="anthropic.resources.beta.environments.environments.AsyncEnvironments.create")
    def create(
        self, *, name: str, config: Any = ..., description: Any = ..., metadata: Any = ..., scope: Any = ...,
        betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.environments.environments.AsyncEnvironments.retrieve")
    def retrieve(self, environment_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.environments.environments.AsyncEnvironments.update")
    def update(
        self, environment_id: str, *, config: Any = ..., description: Any = ..., metadata: Any = ..., name: Any = ...,
        scope: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.environments.environments.AsyncEnvironments.list")
    def list(
        self, *, include_archived: Any = ..., limit: Any = ..., page: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.environments.environments.AsyncEnvironments.delete")
    def delete(self, environment_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.environments.environments.AsyncEnvironments.archive")
    def archive(self, environment_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncEnvironments:
    def __init__(self, client: Any) -> None: ...
    work: AsyncWork
    @suspends("always")
    async def create(
        self, *, name: str, config: Any = ..., description: Any = ..., metadata: Any = ..., scope: Any = ...,
        betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, environment_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def update(
        self, environment_id: str, *, config: Any = ..., description: Any = ..., metadata: Any = ..., name: Any = ...,
        scope: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, *, include_archived: Any = ..., limit: Any = ..., page: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(self, environment_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def archive(self, environment_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
