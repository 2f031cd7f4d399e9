"""starlette.endpoints: class-based views."""

from typing import Any, Generator

from asyncward import entry_point, suspends

from starlette.requests import Request
from starlette.websockets import WebSocket

# source: HTTPEndpoint.dispatch awaits a coroutine method and sends a plain one through run_in_threadpool.
class HTTPEndpoint:
    scope: Any
    receive: Any
    send: Any
    def __await__(self) -> Generator[Any, Any, None]: ...
    def __init__(self, scope: Any, receive: Any, send: Any) -> None: ...
    @entry_point(context="loop", sync="thread")
    def get(self, request: Request) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def options(self, request: Request) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def head(self, request: Request) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def post(self, request: Request) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def put(self, request: Request) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def patch(self, request: Request) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def delete(self, request: Request) -> Any: ...  # dynamic
    @suspends("always")
    async def dispatch(self) -> None: ...
    async def method_not_allowed(self, request: Any) -> Any: ...

class WebSocketEndpoint:
    def __await__(self) -> Generator[Any, Any, None]: ...
    encoding: str | None
    def __init__(self, scope: Any, receive: Any, send: Any) -> None: ...
    @entry_point(context="loop")
    async def on_connect(self, websocket: WebSocket) -> None: ...
    @entry_point(context="loop")
    async def on_receive(self, websocket: WebSocket, data: Any) -> None: ...
    @entry_point(context="loop")
    async def on_disconnect(self, websocket: WebSocket, close_code: int) -> None: ...
    @suspends("maybe")
    async def decode(self, websocket: WebSocket, message: Any) -> Any: ...
    scope: Any
    receive: Any
    send: Any
    @suspends("always")
    async def dispatch(self) -> None: ...
