"""dapr.ext.workflow: workflows that the Dapr sidecar keeps."""

from typing import Any

from asyncward import blocks

class DaprWorkflowClient:
    def __init__(self, host: str | None = None, port: str | None = None, **kwargs: Any) -> None: ...
    # source: ext/workflow/dapr_workflow_client.py: each is one exchange with the sidecar on a gRPC channel; those that wait for a workflow last as long as it.
    @blocks("network")
    def schedule_new_workflow(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def get_workflow_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def wait_for_workflow_start(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def wait_for_workflow_completion(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def raise_workflow_event(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def terminate_workflow(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def pause_workflow(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def resume_workflow(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def purge_workflow(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    def close(self) -> None: ...
