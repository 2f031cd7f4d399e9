"""hatchet_sdk.runnables.workflow."""

from typing import Any

from asyncward import blocks, entry_point, gives, runs_loop, suspends
from hatchet_sdk.context.context import Context as Context

class _Registers:
    def __call__(self, func: Any) -> Any: ...

# source: each sends a call by gRPC or HTTP; `run` waits for the result.
class BaseWorkflow:
    def __init__(self, config: Any, client: Any) -> None: ...
    @property
    def config(self) -> Any: ...
    @property
    def client(self) -> Any: ...
    @property
    def service_name(self) -> str: ...
    def to_proto(self) -> Any: ...
    @property
    def input_validator(self) -> Any: ...
    @property
    def input_validator_type(self) -> Any: ...
    @property
    def tasks(self) -> Any: ...
    @property
    def name(self) -> str: ...
    def create_bulk_run_item(
        self, input: Any = ..., key: str | None = None, options: Any = None, child_key: str | None = None,
        additional_metadata: Any = None, priority: Any = None, desired_worker_id: str | None = None,
        sticky: bool = False, desired_worker_labels: Any = None
    ) -> Any: ...
    @property
    @blocks("network")
    def id(self) -> str: ...
    @blocks("network", twin="hatchet_sdk.runnables.workflow.BaseWorkflow.aio_list_runs")
    def list_runs(
        self, since: Any = None, until: Any = None, limit: int = 100, offset: int | None = None, statuses: Any = None,
        additional_metadata: dict[str, str] | None = None, worker_id: str | None = None,
        parent_task_external_id: str | None = None, only_tasks: bool = False,
        triggering_event_external_id: str | None = None
    ) -> Any: ...
    @suspends("always")
    async def aio_list_runs(
        self, since: Any = None, until: Any = None, limit: int = 100, offset: int | None = None, statuses: Any = None,
        additional_metadata: dict[str, str] | None = None, worker_id: str | None = None,
        parent_task_external_id: str | None = None, only_tasks: bool = False,
        triggering_event_external_id: str | None = None
    ) -> Any: ...
    @blocks("network", twin="hatchet_sdk.runnables.workflow.BaseWorkflow.aio_create_filter")
    def create_filter(self, expression: str, scope: str, payload: Any = None) -> Any: ...
    @suspends("always")
    async def aio_create_filter(self, expression: str, scope: str, payload: Any = None) -> Any: ...
    @blocks("network", twin="hatchet_sdk.runnables.workflow.BaseWorkflow.aio_schedule")
    def schedule(
        self, run_at: Any, input: Any = ..., options: Any = None, child_key: str | None = None,
        additional_metadata: Any = None, priority: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def aio_schedule(
        self, run_at: Any, input: Any = ..., options: Any = None, child_key: str | None = None,
        additional_metadata: Any = None, priority: int | None = None
    ) -> Any: ...
    @blocks("network", twin="hatchet_sdk.runnables.workflow.BaseWorkflow.aio_create_cron")
    def create_cron(
        self, cron_name: str, expression: str, input: Any = ..., additional_metadata: Any = None, priority: Any = None
    ) -> Any: ...
    @suspends("always")
    async def aio_create_cron(
        self, cron_name: str, expression: str, input: Any = ..., additional_metadata: Any = None, priority: Any = None
    ) -> Any: ...
    @blocks("network", twin="hatchet_sdk.runnables.workflow.BaseWorkflow.aio_delete")
    def delete(self) -> None: ...
    @suspends("always")
    async def aio_delete(self) -> None: ...
    @blocks("network", twin="hatchet_sdk.runnables.workflow.BaseWorkflow.aio_pause")
    def pause(
        self, queue_ttl: Any, paused_workflow_cron_run_queue_behavior: Any = "QUEUE",
        paused_workflow_scheduled_run_queue_behavior: Any = "QUEUE"
    ) -> Any: ...
    @suspends("always")
    async def aio_pause(
        self, queue_ttl: Any, paused_workflow_cron_run_queue_behavior: Any = "QUEUE",
        paused_workflow_scheduled_run_queue_behavior: Any = "QUEUE"
    ) -> Any: ...
    @blocks("network", twin="hatchet_sdk.runnables.workflow.BaseWorkflow.aio_unpause")
    def unpause(self) -> Any: ...
    @suspends("always")
    async def aio_unpause(self) -> Any: ...
    def mcp_tool(self, provider: Any, **kwargs: Any) -> Any: ...

class Workflow(BaseWorkflow):
    @blocks("network", twin="hatchet_sdk.runnables.workflow.Workflow.aio_run_no_wait")
    def run_no_wait(
        self, input: Any = ..., options: Any = None, child_key: str | None = None, additional_metadata: Any = None,
        priority: int | None = None, sticky: bool = False, desired_worker_id: str | None = None,
        desired_worker_labels: Any = None
    ) -> TaskRunRef: ...
    @blocks("network", twin="hatchet_sdk.runnables.workflow.Workflow.aio_run")
    def run(
        self, input: Any = ..., options: Any = None, wait_for_result: bool = True, child_key: str | None = None,
        additional_metadata: Any = None, priority: int | None = None, sticky: bool = False,
        desired_worker_id: str | None = None, desired_worker_labels: Any = None
    ) -> Any: ...
    @suspends("always")
    async def aio_run_no_wait(
        self, input: Any = ..., options: Any = None, child_key: str | None = None, additional_metadata: Any = None,
        priority: int | None = None, sticky: bool = False, desired_worker_id: str | None = None,
        desired_worker_labels: Any = None
    ) -> TaskRunRef: ...
    @suspends("always")
    async def aio_run(
        self, input: Any = ..., options: Any = None, wait_for_result: bool = True, child_key: str | None = None,
        additional_metadata: Any = None, priority: int | None = None, sticky: bool = False,
        desired_worker_id: str | None = None, desired_worker_labels: Any = None
    ) -> Any: ...
    @blocks("network", twin="hatchet_sdk.runnables.workflow.Workflow.aio_run_many")
    def run_many(self, workflows: Any, return_exceptions: bool = False, wait_for_result: bool = True) -> Any: ...
    @suspends("always")
    async def aio_run_many(
        self, workflows: Any, return_exceptions: bool = False, wait_for_result: bool = True
    ) -> Any: ...
    @blocks("network", twin="hatchet_sdk.runnables.workflow.Workflow.aio_run_many_no_wait")
    def run_many_no_wait(self, workflows: Any) -> Any: ...
    @suspends("always")
    async def aio_run_many_no_wait(self, workflows: Any) -> Any: ...
    @entry_point(context="loop", sync="thread")
    @gives("Any", "Context")
    def task(
        self, name: str | None = None, schedule_timeout: Any = ..., execution_timeout: Any = ..., parents: Any = None,
        retries: int = 0, rate_limits: Any = None, desired_worker_labels: Any = None,
        backoff_factor: float | None = None, backoff_max_seconds: int | None = None, concurrency: Any = None,
        wait_for: Any = None, skip_if: Any = None, cancel_if: Any = None, slot_cost: int | None = None
    ) -> _Registers: ...
    @entry_point(context="loop", sync="thread")
    @gives("Any", "Context")
    def batch_task(
        self, name: str | None = None, *, batch_max_size: int, batch_max_interval: Any = None,
        batch_group_key: str | None = None, batch_group_max_runs: int | None = None, broadcast_output: bool = False,
        schedule_timeout: Any = ..., execution_timeout: Any = ..., parents: Any = None, rate_limits: Any = None,
        desired_worker_labels: Any = None, backoff_factor: float | None = None, backoff_max_seconds: int | None = None
    ) -> _Registers: ...
    @entry_point(context="loop", sync="thread")
    @gives("Any", "Context")
    def durable_task(
        self, name: str | None = None, schedule_timeout: Any = ..., execution_timeout: Any = ..., parents: Any = None,
        retries: int = 0, rate_limits: Any = None, desired_worker_labels: Any = None,
        backoff_factor: float | None = None, backoff_max_seconds: int | None = None, concurrency: Any = None,
        wait_for: Any = None, skip_if: Any = None, cancel_if: Any = None, eviction_policy: Any = ...
    ) -> _Registers: ...
    @entry_point(context="loop", sync="thread")
    @gives("Any", "Context")
    def on_failure_task(
        self, name: str | None = None, schedule_timeout: Any = ..., execution_timeout: Any = ..., retries: int = 0,
        rate_limits: Any = None, backoff_factor: float | None = None, backoff_max_seconds: int | None = None,
        concurrency: Any = None
    ) -> _Registers: ...
    @entry_point(context="loop", sync="thread")
    @gives("Any", "Context")
    def on_success_task(
        self, name: str | None = None, schedule_timeout: Any = ..., execution_timeout: Any = ..., retries: int = 0,
        rate_limits: Any = None, backoff_factor: float | None = None, backoff_max_seconds: int | None = None,
        concurrency: Any = None
    ) -> _Registers: ...
    def add_task(self, task: Any) -> None: ...

class TaskRunRef:
    workflow_run_id: Any
    def __init__(self, standalone: Any, workflow_run_ref: Any) -> None: ...
    @suspends("always")
    async def aio_result(self) -> Any: ...
    @blocks("network", twin="hatchet_sdk.runnables.workflow.TaskRunRef.aio_result")
    def result(self) -> Any: ...
    def stream(self) -> Any: ...

class Standalone(BaseWorkflow):
    def __init__(self, workflow: Any, task: Any) -> None: ...
    @blocks("network", twin="hatchet_sdk.runnables.workflow.Standalone.aio_run")
    def run(
        self, input: Any = ..., options: Any = None, wait_for_result: bool = True, child_key: str | None = None,
        additional_metadata: Any = None, priority: int | None = None, sticky: bool = False,
        desired_worker_id: str | None = None, desired_worker_labels: Any = None
    ) -> Any: ...
    @suspends("always")
    async def aio_run(
        self, input: Any = ..., options: Any = None, wait_for_result: bool = True, child_key: str | None = None,
        additional_metadata: Any = None, priority: int | None = None, sticky: bool = False,
        desired_worker_id: str | None = None, desired_worker_labels: Any = None
    ) -> Any: ...
    @blocks("network", twin="hatchet_sdk.runnables.workflow.Standalone.aio_run_no_wait")
    def run_no_wait(
        self, input: Any = ..., options: Any = None, child_key: str | None = None, additional_metadata: Any = None,
        priority: int | None = None, sticky: bool = False, desired_worker_id: str | None = None,
        desired_worker_labels: Any = None
    ) -> TaskRunRef: ...
    @suspends("always")
    async def aio_run_no_wait(
        self, input: Any = ..., options: Any = None, child_key: str | None = None, additional_metadata: Any = None,
        priority: int | None = None, sticky: bool = False, desired_worker_id: str | None = None,
        desired_worker_labels: Any = None
    ) -> TaskRunRef: ...
    @blocks("network", twin="hatchet_sdk.runnables.workflow.Standalone.aio_run_many")
    def run_many(self, workflows: Any, return_exceptions: bool = False, wait_for_result: bool = True) -> Any: ...
    @suspends("always")
    async def aio_run_many(
        self, workflows: Any, return_exceptions: bool = False, wait_for_result: bool = True
    ) -> Any: ...
    @blocks("network", twin="hatchet_sdk.runnables.workflow.Standalone.aio_run_many_no_wait")
    def run_many_no_wait(self, workflows: Any) -> Any: ...
    @suspends("always")
    async def aio_run_many_no_wait(self, workflows: Any) -> Any: ...
    @runs_loop()
    def mock_run(
        self, input: Any = None, additional_metadata: Any = None, parent_outputs: Any = None, retry_count: int = 0,
        lifespan: Any = None, dependencies: dict[str, Any] | None = None
    ) -> Any: ...
    @suspends("always")
    async def aio_mock_run(
        self, input: Any = None, additional_metadata: Any = None, parent_outputs: Any = None, retry_count: int = 0,
        lifespan: Any = None, dependencies: dict[str, Any] | None = None
    ) -> Any: ...
    @property
    def is_async_function(self) -> bool: ...
    def get_run_ref(self, run_id: str) -> Any: ...
    @suspends("always")
    async def aio_get_result(self, run_id: str) -> Any: ...
    @blocks("network", twin="hatchet_sdk.runnables.workflow.Standalone.aio_get_result")
    def get_result(self, run_id: str) -> Any: ...
    @property
    def output_validator(self) -> Any: ...
    @property
    def output_validator_type(self) -> Any: ...
