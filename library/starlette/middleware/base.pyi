"""starlette.middleware.base."""

from typing import Any, Awaitable, Callable

from asyncward import entry_point, handles

from starlette.requests import Request
from starlette.responses import Response

RequestResponseEndpoint = Callable[[Request], Awaitable[Response]]

class BaseHTTPMiddleware:
    app: Any
    @handles("dispatch")
    def __init__(self, app: Any, dispatch: Any = None) -> None: ...
    @entry_point(context="loop")
    async def dispatch(self, request: Request, call_next: RequestResponseEndpoint) -> Response: ...
    def __call__(self, scope: Any, receive: Any, send: Any) -> Any: ...  # dynamic
    dispatch_func: Any
