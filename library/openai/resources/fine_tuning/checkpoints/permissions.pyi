"""openai.resources.fine_tuning.checkpoints.permissions."""

from typing import Any

from asyncward import blocks, suspends

class Permissions:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="openai.resources.fine_tuning.checkpoints.permissions.AsyncPermissions.create")
    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: Any, timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.fine_tuning.checkpoints.permissions.AsyncPermissions.retrieve")
    def retrieve(
        self, fine_tuned_model_checkpoint: str, *, after: Any = ..., limit: Any = ..., order: Any = ...,
        project_id: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.fine_tuning.checkpoints.permissions.AsyncPermissions.list")
    def list(
        self, fine_tuned_model_checkpoint: str, *, after: Any = ..., limit: Any = ..., order: Any = ...,
        project_id: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.fine_tuning.checkpoints.permissions.AsyncPermissions.delete")
    def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncPermissions:
    def __init__(self, client: Any) -> None: ...
    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: Any, timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(
        self, fine_tuned_model_checkpoint: str, *, after: Any = ..., limit: Any = ..., order: Any = ...,
        project_id: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, fine_tuned_model_checkpoint: str, *, after: Any = ..., limit: Any = ..., order: Any = ...,
        project_id: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
