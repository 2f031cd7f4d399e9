"""anthropic.resources.beta.deployment_runs."""

from typing import Any

from asyncward import blocks, suspends

class DeploymentRuns:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="anthropic.resources.beta.deployment_runs.AsyncDeploymentRuns.retrieve")
    def retrieve(self, deployment_run_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.deployment_runs.AsyncDeploymentRuns.list")
    def list(
        self, *, created_at_gt: Any = ..., created_at_gte: Any = ..., created_at_lt: Any = ...,
        created_at_lte: Any = ..., deployment_id: Any = ..., has_error: Any = ..., limit: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncDeploymentRuns:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def retrieve(self, deployment_run_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    def list(
        self, *, created_at_gt: Any = ..., created_at_gte: Any = ..., created_at_lt: Any = ...,
        created_at_lte: Any = ..., deployment_id: Any = ..., has_error: Any = ..., limit: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
