"""temporalio.exceptions."""

from typing import Any

class TemporalError(Exception): ...
class FailureError(TemporalError):
    def __init__(self, message: Any, *, failure: Any = None, exc_args: Any = None) -> None: ...
class WorkflowAlreadyStartedError(FailureError):
    def __init__(self, workflow_id: Any, workflow_type: Any, *, run_id: Any = None) -> None: ...
class ActivityAlreadyStartedError(FailureError):
    def __init__(self, activity_id: Any, activity_type: Any, *, run_id: Any = None) -> None: ...
class NexusOperationAlreadyStartedError(FailureError):
    def __init__(self, operation_id: Any, *, run_id: Any = None) -> None: ...
class ApplicationErrorCategory:  # dynamic
    name: str
    value: int
class ApplicationError(FailureError):
    def __init__(
        self, message: Any, *details: Any, type: Any = None, non_retryable: Any = False,
        next_retry_delay: Any = None, category: Any = ...
    ) -> None: ...
class CancelledError(FailureError):
    def __init__(self, message: Any = "Cancelled", *details: Any) -> None: ...
class TerminatedError(FailureError):
    def __init__(self, message: Any, *details: Any) -> None: ...
class TimeoutType:  # dynamic
    name: str
    value: int
class TimeoutError(FailureError):
    def __init__(self, message: Any, *, type: Any, last_heartbeat_details: Any) -> None: ...
class ServerError(FailureError):
    def __init__(self, message: Any, *, non_retryable: Any = False) -> None: ...
class RetryState:  # dynamic
    name: str
    value: int
class ActivityError(FailureError):
    def __init__(
        self, message: Any, *, scheduled_event_id: Any, started_event_id: Any, identity: Any, activity_type: Any,
        activity_id: Any, retry_state: Any
    ) -> None: ...
class ChildWorkflowError(FailureError):
    def __init__(
        self, message: Any, *, namespace: Any, workflow_id: Any, run_id: Any, workflow_type: Any,
        initiated_event_id: Any, started_event_id: Any, retry_state: Any
    ) -> None: ...
class NexusOperationError(FailureError):
    def __init__(
        self, message: Any, *, scheduled_event_id: Any, endpoint: Any, service: Any, operation: Any,
        operation_token: Any
    ) -> None: ...
def is_cancelled_exception(exception: BaseException) -> bool: ...
