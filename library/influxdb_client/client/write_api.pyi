"""influxdb_client.client.write_api."""

from typing import Any, Self

from asyncward import blocks

# source: write_api.py: without options it batches, and a thread sends; with SYNCHRONOUS it asks the REST API over urllib3, retried.
# Which of them it is, is not known where it writes: what the guide begins with is taken.
class WriteApi:
    def __init__(
        self, influxdb_client: Any, write_options: Any = ..., point_settings: Any = ..., **kwargs: Any
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    @blocks("network", twin="influxdb_client.client.write_api_async.WriteApiAsync.write")
    def write(
        self, bucket: str, org: str | None = None, record: Any = None, write_precision: Any = ..., **kwargs: Any
    ) -> Any: ...
    def flush(self) -> Any: ...
    # source: waits until the batches are gone, `max_close_wait` at most.
    @blocks("network", stall="bounded")
    def close(self) -> Any: ...
class WriteOptions:
    def __init__(self, write_type: Any = ..., batch_size: int = 1000, flush_interval: int = 1000, jitter_interval: int = 0,
                 retry_interval: int = 5000, max_retries: int = 5, max_retry_delay: int = 125000, max_retry_time: int = 180000,
                 exponential_base: int = 2, max_close_wait: int = 300000, **kwargs: Any) -> None: ...
SYNCHRONOUS: WriteOptions
ASYNCHRONOUS: WriteOptions
