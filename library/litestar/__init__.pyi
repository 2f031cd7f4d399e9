"""litestar: handlers; plain ones are called on the loop unless sync_to_thread is true."""

from typing import Any, Callable, TypeVar

from asyncward import entry_point, handles

from litestar.connection import Request as Request, WebSocket as WebSocket
from litestar.controller import Controller as Controller
from litestar.response import Response as Response
from litestar.router import Router as Router

_T = TypeVar("_T")

class Litestar(Router):
    state: Any
    debug: bool
    @handles("on_startup", "on_shutdown", "lifespan", on="startup", sync="startup", many=False)
    def __init__(self, route_handlers: Any = None, *, on_startup: Any = None, on_shutdown: Any = None, lifespan: Any = None,
                 **kwargs: Any) -> None: ...
    def register(self, value: Any) -> Any: ...

# source: without sync_to_thread=True a plain function is called as it is, and a warning is given.
@entry_point(context="loop", sync="loop", threads="sync_to_thread")
def get(path: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
@entry_point(context="loop", sync="loop", threads="sync_to_thread")
def post(path: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
@entry_point(context="loop", sync="loop", threads="sync_to_thread")
def put(path: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
@entry_point(context="loop", sync="loop", threads="sync_to_thread")
def patch(path: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
@entry_point(context="loop", sync="loop", threads="sync_to_thread")
def delete(path: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
@entry_point(context="loop", sync="loop", threads="sync_to_thread")
def head(path: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
@entry_point(context="loop", sync="loop", threads="sync_to_thread")
def route(path: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
@entry_point(context="loop", sync="loop")
def websocket(path: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
@entry_point(context="loop", sync="loop", threads="sync_to_thread")
def websocket_listener(path: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
@entry_point(context="loop", sync="loop")
def asgi(path: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
@entry_point(context="loop", sync="loop")
def websocket_stream(path: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
