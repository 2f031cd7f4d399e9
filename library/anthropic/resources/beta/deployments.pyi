"""anthropic.resources.beta.deployments."""

from typing import Any

from asyncward import blocks, suspends

class Deployments:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="anthropic.resources.beta.deployments.AsyncDeployments.create")
    def create(
        self, *, agent: Any, environment_id: str, initial_events: Any, name: str, budget: Any = ...,
        description: Any = ..., metadata: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.deployments.AsyncDeployments.retrieve")
    def retrieve(self, deployment_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.deployments.AsyncDeployments.update")
    def update(
        self, deployment_id: str, *, agent: Any = ..., budget: Any = ..., description: Any = ...,
        environment_id: Any = ..., initial_events: Any = ..., metadata: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.deployments.AsyncDeployments.list")
    def list(
        self, *, agent_id: Any = ..., created_at_gte: Any = ..., created_at_lte: Any = ...,
        include_archived: Any = ..., limit: Any = ..., page: Any = ..., status: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.deployments.AsyncDeployments.archive")
    def archive(self, deployment_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.deployments.AsyncDeployments.pause")
    def pause(self, deployment_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.deployments.AsyncDeployments.run")
    def run(self, deployment_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.deployments.AsyncDeployments.unpause")
    def unpause(self, deployment_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncDeployments:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def create(
        self, *, agent: Any, environment_id: str, initial_events: Any, name: str, budget: Any = ...,
        description: Any = ..., metadata: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, deployment_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def update(
        self, deployment_id: str, *, agent: Any = ..., budget: Any = ..., description: Any = ...,
        environment_id: Any = ..., initial_events: Any = ..., metadata: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, *, agent_id: Any = ..., created_at_gte: Any = ..., created_at_lte: Any = ...,
        include_archived: Any = ..., limit: Any = ..., page: Any = ..., status: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def archive(self, deployment_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def pause(self, deployment_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def run(self, deployment_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def unpause(self, deployment_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
