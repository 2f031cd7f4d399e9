"""hypercorn.middleware: applications around applications."""

from typing import Any

from asyncward import handles, suspends

class DispatcherMiddleware:
    # source: called for the paths that begin so.
    @handles("mounts")
    def __init__(self, mounts: dict[str, Any]) -> None: ...
    @suspends("always")
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...

class HTTPToHTTPSRedirectMiddleware:
    @handles("app")
    def __init__(self, app: Any, host: str | None) -> None: ...
    @suspends("always")
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...

class ProxyFixMiddleware:
    @handles("app")
    def __init__(self, app: Any, mode: str = "legacy", trusted_hops: int = 1) -> None: ...
    @suspends("always")
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...

class AsyncioWSGIMiddleware:
    # source: run in the loop's executor.
    @handles("wsgi_app", sync="thread")
    def __init__(self, wsgi_app: Any, max_body_size: int = 65536) -> None: ...
    @suspends("always")
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...

class TrioWSGIMiddleware:
    @handles("wsgi_app", sync="thread")
    def __init__(self, wsgi_app: Any, max_body_size: int = 65536) -> None: ...
    @suspends("always")
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...
