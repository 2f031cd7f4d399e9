"""faststream.confluent: coroutine subscribers run on the loop, plain ones in threads."""

from typing import Any, Self

from asyncward import entry_point, suspends, transparent

class KafkaBroker:
    url: list[str]
    def __init__(
        self, bootstrap_servers: Any = "localhost", *, request_timeout_ms: Any = ..., retry_backoff_ms: Any = 100,
        metadata_max_age_ms: Any = ..., connections_max_idle_ms: Any = ..., client_id: Any = ...,
        allow_auto_create_topics: Any = True, config: Any = None, **kwargs: Any
    ) -> None: ...
    @suspends("always")
    async def __aenter__(self) -> Self: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    @suspends("always")
    async def connect(self, bootstrap_servers: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def start(self) -> None: ...
    @suspends("always")
    async def publish(
        self, message: Any, topic: str, key: bytes | None = None, partition: int | None = None,
        timestamp_ms: int | None = None, headers: Any = None, correlation_id: str | None = None, *,
        reply_to: str = "", **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def request(
        self, message: Any, topic: str, key: bytes | None = None, partition: int | None = None,
        timestamp_ms: int | None = None, headers: Any = None, correlation_id: str | None = None, timeout: float = 0.5
    ) -> Any: ...
    @suspends("always")
    async def publish_batch(
        self, *msgs: Any, topic: str, partition: int | None = None, timestamp_ms: int | None = None,
        headers: Any = None, reply_to: str = "", correlation_id: str | None = None, no_confirm: bool = False
    ) -> None: ...
    @suspends("always")
    async def ping(self, timeout: float | None) -> bool: ...
    @entry_point(context="loop", sync="thread")
    def subscriber(
        self, *topics: Any, partitions: Any = ..., polling_interval: float = 0.1, group_id: Any = None,
        group_instance_id: Any = None, fetch_max_wait_ms: Any = 500, fetch_max_bytes: Any = ...,
        fetch_min_bytes: Any = 1, max_partition_fetch_bytes: Any = ..., **kwargs: Any
    ) -> Any: ...
    @transparent
    def publisher(
        self, topic: Any, *, key: Any = None, partition: Any = None, headers: Any = None, reply_to: Any = "",
        batch: Any = False, middlewares: Any = ..., title: Any = None, **kwargs: Any
    ) -> Any: ...
    def include_router(
        self, router: Any, *, prefix: str = "", dependencies: Any = ..., middlewares: Any = ...,
        include_in_schema: bool | None = None
    ) -> None: ...
    def add_middleware(self, middleware: Any) -> None: ...
    def include_routers(self, *routers: Any) -> None: ...
    def get_fmt(self) -> str: ...
    def setup(self) -> None: ...
    @suspends("always")
    async def close(self, exc_type: Any = None, exc_val: Any = None, exc_tb: Any = None) -> None: ...
