"""dapr.ext.workflow.aio: the asynchronous client of the workflows that the Dapr sidecar keeps."""

from typing import Any

class DaprWorkflowClient:
    def __init__(self, host: str | None = None, port: str | None = None, **kwargs: Any) -> None: ...
    async def schedule_new_workflow(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def get_workflow_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def wait_for_workflow_start(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def wait_for_workflow_completion(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def raise_workflow_event(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def terminate_workflow(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def pause_workflow(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def resume_workflow(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def purge_workflow(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
