"""faststream.rabbit: coroutine subscribers run on the loop, plain ones in threads."""

from typing import Any, Self

from asyncward import entry_point, suspends, transparent

class RabbitBroker:
    url: str
    def __init__(
        self, url: Any = ..., *, host: str | None = None, port: int | None = None, virtualhost: str | None = None,
        ssl_options: Any = None, client_properties: Any = None, timeout: Any = None, fail_fast: bool = True,
        **kwargs: Any
    ) -> None: ...
    @suspends("always")
    async def __aenter__(self) -> Self: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    @suspends("always")
    async def connect(
        self, url: Any = ..., *, host: str | None = None, port: int | None = None, virtualhost: str | None = None,
        ssl_options: Any = None, client_properties: Any = None, security: Any = None, timeout: Any = None,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def start(self) -> None: ...
    @suspends("always")
    async def publish(
        self, message: Any = None, queue: Any = "", exchange: Any = None, *, routing_key: str = "",
        mandatory: bool = True, immediate: bool = False, timeout: Any = None, persist: bool = False, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def request(
        self, message: Any = None, queue: Any = "", exchange: Any = None, *, routing_key: str = "",
        mandatory: bool = True, immediate: bool = False, timeout: Any = None, persist: bool = False, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def declare_queue(self, queue: Any) -> Any: ...
    @suspends("always")
    async def declare_exchange(self, exchange: Any) -> Any: ...
    @suspends("always")
    async def ping(self, timeout: float | None) -> bool: ...
    @entry_point(context="loop", sync="thread")
    def subscriber(
        self, queue: Any, exchange: Any = None, *, consume_args: Any = None, dependencies: Any = ...,
        parser: Any = None, decoder: Any = None, middlewares: Any = ..., channel: Any = None, **kwargs: Any
    ) -> Any: ...
    @transparent
    def publisher(
        self, queue: Any = "", exchange: Any = None, *, routing_key: str = "", mandatory: bool = True,
        immediate: bool = False, timeout: Any = None, persist: bool = False, reply_to: str | None = None,
        **kwargs: Any
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
