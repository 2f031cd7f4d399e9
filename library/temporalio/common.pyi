"""temporalio.common."""

from typing import Any

class RetryPolicy:
    initial_interval: Any
    backoff_coefficient: float
    maximum_interval: Any
    maximum_attempts: int
    non_retryable_error_types: Any
    def __init__(self, initial_interval: Any = ..., backoff_coefficient: float = 2.0, maximum_interval: Any = None,
                 maximum_attempts: int = 0, non_retryable_error_types: Any = None) -> None: ...  # dynamic
class WorkflowIDReusePolicy:
    ALLOW_DUPLICATE: int
    ALLOW_DUPLICATE_FAILED_ONLY: int
    REJECT_DUPLICATE: int
    TERMINATE_IF_RUNNING: int
class SearchAttributeKey:
    name: str
class SearchAttributePair: ...
class TypedSearchAttributes:
    def __init__(self, search_attributes: Any) -> None: ...  # dynamic
class Priority: ...
