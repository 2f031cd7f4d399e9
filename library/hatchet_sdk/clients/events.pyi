"""hatchet_sdk.clients.events."""

from typing import Any

from asyncward import blocks, suspends

class EventClient:
    namespace: Any
    token: Any
    def __init__(self, config: Any) -> None: ...
    @suspends("always")
    async def aio_push(
        self, event_key: str, payload: Any, options: Any = None, additional_metadata: Any = None,
        priority: Any = None, scope: str | None = None
    ) -> Any: ...
    @blocks("network", twin="hatchet_sdk.clients.events.EventClient.aio_push")
    def push(
        self, event_key: str, payload: Any, options: Any = None, additional_metadata: Any = None,
        priority: Any = None, scope: str | None = None
    ) -> Any: ...
    @suspends("always")
    async def aio_bulk_push(self, events: Any, options: Any = None) -> Any: ...
    @blocks("network", twin="hatchet_sdk.clients.events.EventClient.aio_bulk_push")
    def bulk_push(self, events: Any, options: Any = None) -> Any: ...
    @blocks("network")
    def log(self, message: str, step_run_id: str, level: Any = None, task_retry_count: int | None = None) -> None: ...
    @blocks("network")
    def stream(self, data: str | bytes, step_run_id: str, index: int) -> None: ...
    @suspends("always")
    async def aio_stream(self, data: str | bytes, step_run_id: str, index: int) -> None: ...
    @suspends("always")
    async def aio_list(
        self, offset: int | None = None, limit: int | None = None, keys: list[str] | None = None, since: Any = None,
        until: Any = None, workflow_ids: list[str] | None = None, workflow_run_statuses: Any = None,
        event_ids: list[str] | None = None, additional_metadata: Any = None, scopes: list[str] | None = None
    ) -> Any: ...
    @blocks("network", twin="hatchet_sdk.clients.events.EventClient.aio_list")
    def list(
        self, offset: int | None = None, limit: int | None = None, keys: list[str] | None = None, since: Any = None,
        until: Any = None, workflow_ids: list[str] | None = None, workflow_run_statuses: Any = None,
        event_ids: list[str] | None = None, additional_metadata: Any = None, scopes: list[str] | None = None
    ) -> Any: ...
    @blocks("network", twin="hatchet_sdk.clients.events.EventClient.aio_get")
    def get(self, event_id: str) -> Any: ...
    @suspends("always")
    async def aio_get(self, event_id: str) -> Any: ...
