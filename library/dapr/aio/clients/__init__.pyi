"""dapr.aio.clients: the asynchronous client of the Dapr sidecar."""

from typing import Any, Self

from asyncward import blocks

class DaprClient:
    # source: aio/clients/grpc/client.py: health.wait_for_sidecar asks the sidecar, which mostly runs on the same host, whether it is up.
    @blocks("network", stall="small")
    def __init__(self, address: str | None = None, **kwargs: Any) -> None: ...
    async def close(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *args: Any) -> None: ...
    async def invoke_method(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def invoke_binding(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def publish_event(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def publish_events(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def get_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def get_bulk_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def query_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def save_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def save_bulk_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def execute_state_transaction(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def delete_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def get_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def get_bulk_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def get_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def subscribe_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def unsubscribe_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def try_lock(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def unlock(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def converse_alpha1(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def converse_alpha2(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def schedule_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def schedule_job_alpha1(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def get_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def get_job_alpha1(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def delete_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def delete_job_alpha1(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def get_metadata(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def set_metadata(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def shutdown(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def wait(self, timeout_s: float) -> None: ...
