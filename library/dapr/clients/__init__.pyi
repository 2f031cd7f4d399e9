"""dapr.clients: the client of the Dapr sidecar."""

from typing import Any, Self

from asyncward import blocks

class DaprClient:
    # source: clients/grpc/client.py: health.wait_for_sidecar asks the sidecar, which mostly runs on the same host, whether it is up.
    @blocks("network", stall="small")
    def __init__(self, address: str | None = None, **kwargs: Any) -> None: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...
    # source: clients/grpc/client.py: each is one exchange with the sidecar on a gRPC channel, and has no timeout of its own.
    @blocks("network", twin="dapr.aio.clients.DaprClient.invoke_method")
    def invoke_method(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.invoke_binding")
    def invoke_binding(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.publish_event")
    def publish_event(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.publish_events")
    def publish_events(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.get_state")
    def get_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.get_bulk_state")
    def get_bulk_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.query_state")
    def query_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.save_state")
    def save_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.save_bulk_state")
    def save_bulk_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.execute_state_transaction")
    def execute_state_transaction(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.delete_state")
    def delete_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.get_secret")
    def get_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.get_bulk_secret")
    def get_bulk_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.get_configuration")
    def get_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.subscribe_configuration")
    def subscribe_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.unsubscribe_configuration")
    def unsubscribe_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.try_lock")
    def try_lock(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.unlock")
    def unlock(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.converse_alpha1")
    def converse_alpha1(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.converse_alpha2")
    def converse_alpha2(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.schedule_job")
    def schedule_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.schedule_job_alpha1")
    def schedule_job_alpha1(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.get_job")
    def get_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.get_job_alpha1")
    def get_job_alpha1(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.delete_job")
    def delete_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.delete_job_alpha1")
    def delete_job_alpha1(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.get_metadata")
    def get_metadata(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.set_metadata")
    def set_metadata(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="dapr.aio.clients.DaprClient.shutdown")
    def shutdown(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def invoke_method_async(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: tries to connect until the sidecar answers.
    @blocks("network", stall="bounded", twin="dapr.aio.clients.DaprClient.wait")
    def wait(self, timeout_s: float) -> None: ...
