"""hatchet_sdk.hatchet: tasks; coroutine functions run on the loop of the worker, plain ones in its threads."""

from typing import Any

from asyncward import entry_point, gives, suspends
from hatchet_sdk.clients.events import EventClient
from hatchet_sdk.context.context import Context as Context
from hatchet_sdk.features.runs import RunsClient
from hatchet_sdk.runnables.workflow import Standalone, Workflow
from hatchet_sdk.worker.worker import Worker

class _Standalone:
    def __call__(self, func: Any) -> Standalone: ...

# source: worker/runner/runner.py: awaits what is a coroutine function, hands the rest to a pool of threads.
class Hatchet:
    def __init__(self, debug: bool | None = None, client: Any = None, config: Any = None) -> None: ...
    @property
    def cel(self) -> Any: ...
    @property
    def cron(self) -> Any: ...
    @property
    def filters(self) -> Any: ...
    @property
    def logs(self) -> Any: ...
    @property
    def metrics(self) -> Any: ...
    @property
    def rate_limits(self) -> Any: ...
    @property
    def runs(self) -> RunsClient: ...
    @property
    def scheduled(self) -> Any: ...
    @property
    def webhooks(self) -> Any: ...
    @property
    def workers(self) -> Any: ...
    @property
    def workflows(self) -> Any: ...
    @property
    def dispatcher(self) -> Any: ...
    @property
    def event(self) -> EventClient: ...
    @property
    def listener(self) -> Any: ...
    @property
    def stubs(self) -> Any: ...
    @property
    def config(self) -> Any: ...
    @property
    def tenant_id(self) -> str: ...
    @property
    def namespace(self) -> str: ...
    @suspends("always")
    async def aio_get_engine_version(self) -> str | None: ...
    def worker(
        self, name: str, slots: int | None = None, durable_slots: int | None = None,
        labels: dict[str, str | int] | None = None, workflows: Any = None, lifespan: Any = None
    ) -> Worker: ...
    def workflow(
        self, *, name: str, description: str | None = None, input_validator: Any = None,
        on_events: list[str] | None = None, on_crons: list[str] | None = None, cron_input: Any = None,
        version: str | None = None, sticky: Any = None, default_priority: Any = ..., concurrency: Any = None,
        task_defaults: Any = ..., default_filters: Any = None, default_additional_metadata: Any = None,
        idempotency: Any = None
    ) -> Workflow: ...
    @entry_point(context="loop", sync="thread")
    @gives("Any", "Context")
    def task(
        self, *, name: str | None = None, description: str | None = None, input_validator: Any = None,
        on_events: list[str] | None = None, on_crons: list[str] | None = None, cron_input: Any = None,
        version: str | None = None, sticky: Any = None, default_priority: Any = ..., concurrency: Any = None,
        schedule_timeout: Any = ..., execution_timeout: Any = ..., retries: int = 0, rate_limits: Any = None,
        desired_worker_labels: Any = None, backoff_factor: float | None = None,
        backoff_max_seconds: int | None = None, default_filters: Any = None, default_additional_metadata: Any = None,
        slot_cost: int | None = None, idempotency: Any = None
    ) -> _Standalone: ...
    @entry_point(context="loop", sync="thread")
    @gives("Any", "Context")
    def batch_task(
        self, *, name: str | None = None, description: str | None = None, input_validator: Any = None,
        version: str | None = None, sticky: Any = None, default_priority: int = 1, schedule_timeout: Any = ...,
        execution_timeout: Any = ..., rate_limits: Any = None, desired_worker_labels: Any = None,
        backoff_factor: float | None = None, backoff_max_seconds: int | None = None, default_filters: Any = None,
        batch_max_size: int = 1, batch_max_interval: Any = None, batch_group_key: str | None = None,
        batch_group_max_runs: int | None = None, broadcast_output: bool = False
    ) -> _Standalone: ...
    @entry_point(context="loop", sync="thread")
    @gives("Any", "Context")
    def durable_task(
        self, *, name: str | None = None, description: str | None = None, input_validator: Any = None,
        on_events: list[str] | None = None, on_crons: list[str] | None = None, cron_input: Any = None,
        version: str | None = None, sticky: Any = None, default_priority: Any = ..., concurrency: Any = None,
        schedule_timeout: Any = ..., execution_timeout: Any = ..., retries: int = 0, rate_limits: Any = None,
        desired_worker_labels: Any = None, backoff_factor: float | None = None,
        backoff_max_seconds: int | None = None, default_filters: Any = None, default_additional_metadata: Any = None,
        eviction_policy: Any = ..., idempotency: Any = None
    ) -> _Standalone: ...
    def get_current_context(self) -> Any: ...
    @property
    def current_context(self) -> Any: ...
