"""faststream.nats: coroutine subscribers run on the loop, plain ones in threads."""

from typing import Any, Self

from asyncward import entry_point, suspends, transparent

class NatsBroker:
    url: list[str]
    def __init__(
        self, servers: Any = ..., *, error_cb: Any = None, disconnected_cb: Any = None, closed_cb: Any = None,
        discovered_server_cb: Any = None, reconnected_cb: Any = None, name: Any = ..., pedantic: Any = False,
        **kwargs: Any
    ) -> None: ...
    @suspends("always")
    async def __aenter__(self) -> Self: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    @suspends("always")
    async def connect(self, servers: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def start(self) -> None: ...
    @suspends("always")
    async def publish(
        self, message: Any, subject: Any, headers: Any = None, reply_to: Any = "", correlation_id: Any = None,
        stream: Any = None, timeout: Any = None, *, rpc: Any = False, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def request(
        self, message: Any, subject: Any, headers: Any = None, correlation_id: Any = None, stream: Any = None,
        timeout: Any = 0.5
    ) -> Any: ...
    @suspends("always")
    async def key_value(
        self, bucket: str, *, description: str | None = None, max_value_size: int | None = None, history: int = 1,
        ttl: float | None = None, max_bytes: int | None = None, storage: Any = None, replicas: int = 1, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def object_storage(
        self, bucket: str, *, description: str | None = None, ttl: float | None = None, max_bytes: int | None = None,
        storage: Any = None, replicas: int = 1, placement: Any = None, declare: bool = True
    ) -> Any: ...
    async def new_inbox(self) -> str: ...
    @suspends("always")
    async def ping(self, timeout: float | None) -> bool: ...
    @entry_point(context="loop", sync="thread")
    def subscriber(
        self, subject: Any = "", queue: Any = "", pending_msgs_limit: Any = None, pending_bytes_limit: Any = None,
        max_msgs: Any = 0, durable: Any = None, config: Any = None, ordered_consumer: Any = False, **kwargs: Any
    ) -> Any: ...
    @transparent
    def publisher(
        self, subject: Any, *, headers: Any = None, reply_to: Any = "", stream: Any = None, timeout: Any = None,
        middlewares: Any = ..., title: Any = None, description: Any = None, **kwargs: Any
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
