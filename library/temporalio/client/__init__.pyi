"""temporalio.client."""

from typing import Any, Self

from asyncward import suspends

class Client:
    def __init__(
        self, service_client: Any, *, namespace: str = "default", data_converter: Any = ..., plugins: Any = ...,
        interceptors: Any = ..., default_workflow_query_reject_condition: Any = None, header_codec_behavior: Any = ...
    ) -> None: ...
    @suspends("always")
    @classmethod
    async def connect(
        cls, target_host: str, *, namespace: str = "default", api_key: str | None = None, data_converter: Any = ...,
        plugins: Any = ..., interceptors: Any = ..., default_workflow_query_reject_condition: Any = None,
        **kwargs: Any
    ) -> Client: ...
    def config(self, *, active_config: bool = False) -> Any: ...
    namespace: str
    identity: str
    rpc_metadata: dict[str, str | bytes]
    api_key: str | None
    @suspends("always")
    async def start_workflow(
        self, workflow: Any, arg: Any = ..., *, args: Any = ..., id: str, task_queue: str, result_type: Any = None,
        execution_timeout: Any = None, **kwargs: Any
    ) -> WorkflowHandle: ...
    @suspends("always")
    async def execute_workflow(
        self, workflow: Any, arg: Any = ..., *, args: Any = ..., id: str, task_queue: str, result_type: Any = None,
        execution_timeout: Any = None, **kwargs: Any
    ) -> Any: ...
    def get_workflow_handle(
        self, workflow_id: str, *, run_id: str | None = None, first_execution_run_id: str | None = None,
        result_type: Any = None
    ) -> WorkflowHandle: ...
    def get_workflow_handle_for(
        self, workflow: Any, workflow_id: str, *, run_id: str | None = None, first_execution_run_id: str | None = None
    ) -> WorkflowHandle: ...
    @suspends("always")
    async def execute_update_with_start_workflow(
        self, update: Any, arg: Any = ..., *, start_workflow_operation: Any, args: Any = ..., id: str | None = None,
        result_type: Any = None, rpc_metadata: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def start_update_with_start_workflow(
        self, update: Any, arg: Any = ..., *, start_workflow_operation: Any, wait_for_stage: Any, args: Any = ...,
        id: str | None = None, result_type: Any = None, **kwargs: Any
    ) -> Any: ...
    def list_workflows(
        self, query: str | None = None, *, limit: int | None = None, page_size: int = 1000,
        next_page_token: bytes | None = None, rpc_metadata: Any = ..., rpc_timeout: Any = None
    ) -> Any: ...
    @suspends("always")
    async def count_workflows(
        self, query: str | None = None, rpc_metadata: Any = ..., rpc_timeout: Any = None
    ) -> Any: ...
    @suspends("always")
    async def start_activity(
        self, activity: Any, arg: Any = ..., *, args: Any = ..., id: str, task_queue: str, result_type: Any = None,
        schedule_to_close_timeout: Any = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def execute_activity(
        self, activity: Any, arg: Any = ..., *, args: Any = ..., id: str, task_queue: str, result_type: Any = None,
        schedule_to_close_timeout: Any = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def start_activity_class(
        self, activity: Any, arg: Any = ..., *, args: Any = ..., id: str, task_queue: str, result_type: Any = None,
        schedule_to_close_timeout: Any = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def execute_activity_class(
        self, activity: Any, arg: Any = ..., *, args: Any = ..., id: str, task_queue: str, result_type: Any = None,
        schedule_to_close_timeout: Any = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def start_activity_method(
        self, activity: Any, arg: Any = ..., *, args: Any = ..., id: str, task_queue: str, result_type: Any = None,
        schedule_to_close_timeout: Any = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def execute_activity_method(
        self, activity: Any, arg: Any = ..., *, args: Any = ..., id: str, task_queue: str, result_type: Any = None,
        schedule_to_close_timeout: Any = None, **kwargs: Any
    ) -> Any: ...
    def list_activities(
        self, query: str, *, limit: int | None = None, page_size: int = 1000, next_page_token: bytes | None = None,
        rpc_metadata: Any = ..., rpc_timeout: Any = None
    ) -> Any: ...
    @suspends("always")
    async def count_activities(
        self, query: str | None = None, *, rpc_metadata: Any = ..., rpc_timeout: Any = None
    ) -> Any: ...
    def get_activity_handle(self, activity_id: str, *, run_id: str | None = None, result_type: Any = None) -> Any: ...
    def get_async_activity_handle(
        self, *, workflow_id: str | None = None, run_id: str | None = None, activity_id: str | None = None,
        task_token: bytes | None = None
    ) -> AsyncActivityHandle: ...
    @suspends("always")
    async def create_schedule(
        self, id: str, schedule: Any, *, trigger_immediately: bool = False, backfill: Any = ..., memo: Any = None,
        search_attributes: Any = None, rpc_metadata: Any = ..., **kwargs: Any
    ) -> ScheduleHandle: ...
    def get_schedule_handle(self, id: str) -> ScheduleHandle: ...
    async def list_schedules(
        self, query: str | None = None, *, page_size: int = 1000, next_page_token: bytes | None = None,
        rpc_metadata: Any = ..., rpc_timeout: Any = None
    ) -> Any: ...
    @suspends("always")
    async def update_worker_build_id_compatibility(
        self, task_queue: str, operation: Any, rpc_metadata: Any = ..., rpc_timeout: Any = None
    ) -> None: ...
    @suspends("always")
    async def get_worker_build_id_compatibility(
        self, task_queue: str, max_sets: int | None = None, rpc_metadata: Any = ..., rpc_timeout: Any = None
    ) -> Any: ...
    @suspends("always")
    async def get_worker_task_reachability(
        self, build_ids: Any, task_queues: Any = ..., reachability_type: Any = None, rpc_metadata: Any = ...,
        rpc_timeout: Any = None
    ) -> Any: ...
    def create_nexus_client(self, service: Any, endpoint: str) -> Any: ...
    def list_nexus_operations(
        self, query: str, *, limit: int | None = None, page_size: int = 1000, next_page_token: bytes | None = None,
        rpc_metadata: Any = ..., rpc_timeout: Any = None
    ) -> Any: ...
    @suspends("always")
    async def count_nexus_operations(
        self, query: str | None = None, *, rpc_metadata: Any = ..., rpc_timeout: Any = None
    ) -> Any: ...
    def get_nexus_operation_handle(
        self, operation_id: str, *, operation: Any = None, run_id: str | None = None, result_type: Any = None
    ) -> Any: ...

class WorkflowHandle:
    def __init__(
        self, client: Any, id: str, *, run_id: str | None = None, result_run_id: str | None = None,
        first_execution_run_id: str | None = None, result_type: Any = None, start_workflow_response: Any = None
    ) -> None: ...
    id: str
    run_id: str | None
    result_run_id: str | None
    first_execution_run_id: str | None
    @suspends("always")
    async def result(self, *, follow_runs: bool = True, rpc_metadata: Any = ..., rpc_timeout: Any = None) -> Any: ...
    @suspends("always")
    async def cancel(self, *, reason: str = "", rpc_metadata: Any = ..., rpc_timeout: Any = None) -> None: ...
    @suspends("always")
    async def describe(self, *, rpc_metadata: Any = ..., rpc_timeout: Any = None) -> Any: ...
    async def fetch_history(
        self, *, event_filter_type: Any = ..., skip_archival: bool = False, rpc_metadata: Any = ...,
        rpc_timeout: Any = None
    ) -> Any: ...
    def fetch_history_events(
        self, *, page_size: int | None = None, next_page_token: bytes | None = None, wait_new_event: bool = False,
        event_filter_type: Any = ..., skip_archival: bool = False, rpc_metadata: Any = ..., rpc_timeout: Any = None
    ) -> Any: ...
    @suspends("always")
    async def query(
        self, query: Any, arg: Any = ..., *, args: Any = ..., result_type: Any = None, reject_condition: Any = None,
        rpc_metadata: Any = ..., rpc_timeout: Any = None
    ) -> Any: ...
    @suspends("always")
    async def signal(
        self, signal: Any, arg: Any = ..., *, args: Any = ..., rpc_metadata: Any = ..., rpc_timeout: Any = None
    ) -> None: ...
    @suspends("always")
    async def terminate(
        self, *args: Any, reason: str | None = None, rpc_metadata: Any = ..., rpc_timeout: Any = None
    ) -> None: ...
    @suspends("always")
    async def execute_update(
        self, update: Any, arg: Any = ..., *, args: Any = ..., id: str | None = None, result_type: Any = None,
        rpc_metadata: Any = ..., rpc_timeout: Any = None
    ) -> Any: ...
    @suspends("always")
    async def start_update(
        self, update: Any, arg: Any = ..., *, wait_for_stage: Any, args: Any = ..., id: str | None = None,
        result_type: Any = None, rpc_metadata: Any = ..., **kwargs: Any
    ) -> Any: ...
    def get_update_handle(self, id: str, *, workflow_run_id: str | None = None, result_type: Any = None) -> Any: ...
    def get_update_handle_for(self, update: Any, id: str, *, workflow_run_id: str | None = None) -> Any: ...

class ScheduleHandle:
    def __init__(self, client: Any, id: str) -> None: ...
    @suspends("always")
    async def backfill(self, *backfill: Any, rpc_metadata: Any = ..., rpc_timeout: Any = None) -> None: ...
    @suspends("always")
    async def delete(self, *, rpc_metadata: Any = ..., rpc_timeout: Any = None) -> None: ...
    @suspends("always")
    async def describe(self, *, rpc_metadata: Any = ..., rpc_timeout: Any = None) -> Any: ...
    @suspends("always")
    async def pause(self, *, note: str | None = None, rpc_metadata: Any = ..., rpc_timeout: Any = None) -> None: ...
    @suspends("always")
    async def trigger(self, *, overlap: Any = None, rpc_metadata: Any = ..., rpc_timeout: Any = None) -> None: ...
    @suspends("always")
    async def unpause(self, *, note: str | None = None, rpc_metadata: Any = ..., rpc_timeout: Any = None) -> None: ...
    @suspends("always")
    async def update(self, updater: Any, *, rpc_metadata: Any = ..., rpc_timeout: Any = None) -> None: ...

class AsyncActivityHandle:
    def __init__(self, client: Any, id_or_token: Any, data_converter_override: Any = None) -> None: ...
    @suspends("always")
    async def heartbeat(self, *details: Any, rpc_metadata: Any = ..., rpc_timeout: Any = None) -> None: ...
    @suspends("always")
    async def complete(self, result: Any = ..., *, rpc_metadata: Any = ..., rpc_timeout: Any = None) -> None: ...
    @suspends("always")
    async def fail(
        self, error: Any, *, last_heartbeat_details: Any = ..., rpc_metadata: Any = ..., rpc_timeout: Any = None
    ) -> None: ...
    @suspends("always")
    async def report_cancellation(self, *details: Any, rpc_metadata: Any = ..., rpc_timeout: Any = None) -> None: ...
    def with_context(self, context: Any) -> Self: ...
