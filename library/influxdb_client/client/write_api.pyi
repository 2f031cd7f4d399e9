"""influxdb_client.client.write_api."""

from typing import Any

from asyncward import blocks

# source: the service's REST API over urllib3, retried; with batching a thread sends.
class WriteApi:
    def __init__(
        self, influxdb_client: Any, write_options: Any = ..., point_settings: Any = ..., **kwargs: Any
    ) -> None: ...
    def __enter__(self) -> WriteApi: ...
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    @blocks("network", twin="influxdb_client.client.write_api_async.WriteApiAsync.write")
    def write(
        self, bucket: str, org: str | None = None, record: Any = None, write_precision: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def flush(self) -> Any: ...
    @blocks("network")
    def close(self) -> Any: ...
