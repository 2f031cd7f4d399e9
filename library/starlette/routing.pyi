"""starlette.routing."""

from typing import Any, Awaitable, Callable, TypeVar

from asyncward import entry_point, gives, handles, suspends
from starlette.requests import Request
from starlette.responses import Response

_T = TypeVar("_T")

class NoMatchFound(Exception): ...

class BaseRoute:
    @suspends("maybe")
    async def handle(self, scope: Any, receive: Any, send: Any) -> None: ...
    def url_path_for(self, name: str, /, **path_params: Any) -> Any: ...
    def matches(self, scope: Any) -> tuple[Any, Any]: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...

# source: a plain endpoint function is wrapped in run_in_threadpool.
class Route(BaseRoute):
    path: str
    endpoint: Any
    name: str
    methods: set[str]
    @gives("Request")
    @handles("endpoint", sync="thread")
    def __init__(self, path: str, endpoint: Any, *, methods: Any = None, name: str | None = None,
                 include_in_schema: bool = True, middleware: Any = None) -> None: ...
    include_in_schema: Any
    app: Any
    path_regex: Any
    path_format: Any
    param_convertors: Any
    def matches(self, scope: Any) -> tuple[Any, Any]: ...

class WebSocketRoute(BaseRoute):
    path: str
    endpoint: Any
    name: str
    @handles("endpoint")
    def __init__(self, path: str, endpoint: Any, *, name: str | None = None, middleware: Any = None) -> None: ...
    app: Any
    path_regex: Any
    path_format: Any
    param_convertors: Any
    def matches(self, scope: Any) -> tuple[Any, Any]: ...

class Mount(BaseRoute):
    path: str
    app: Any
    name: str
    def __init__(self, path: str, app: Any = None, routes: Any = None, name: str | None = None, *,
                 middleware: Any = None) -> None: ...
    @property
    def routes(self) -> list[BaseRoute]: ...
    path_regex: Any
    path_format: Any
    param_convertors: Any
    def matches(self, scope: Any) -> tuple[Any, Any]: ...

class Host(BaseRoute):
    host: str
    app: Any
    def __init__(self, host: str, app: Any, name: str | None = None) -> None: ...
    @property
    def routes(self) -> list[BaseRoute]: ...
    name: Any
    host_regex: Any
    host_format: Any
    param_convertors: Any
    def matches(self, scope: Any) -> tuple[Any, Any]: ...

class Router:
    routes: list[BaseRoute]
    @handles("on_startup", "on_shutdown", "lifespan", on="startup", sync="startup", many=False)
    def __init__(self, routes: Any = None, redirect_slashes: bool = True, default: Any = None, on_startup: Any = None,
                 on_shutdown: Any = None, lifespan: Any = None, *, middleware: Any = None) -> None: ...
    def url_path_for(self, name: str, /, **path_params: Any) -> Any: ...
    def mount(self, path: str, app: Any, name: str | None = None) -> None: ...
    def host(self, host: str, app: Any, name: str | None = None) -> None: ...
    @handles("endpoint", sync="thread")
    def add_route(self, path: str, endpoint: Any, methods: Any = None, name: str | None = None,
                  include_in_schema: bool = True) -> None: ...
    @handles("endpoint")
    def add_websocket_route(self, path: str, endpoint: Any, name: str | None = None) -> None: ...
    @entry_point(context="loop", sync="thread")
    def route(self, path: str, methods: Any = None, name: str | None = None,
              include_in_schema: bool = True) -> Callable[[_T], _T]: ...
    @entry_point(context="loop")
    def websocket_route(self, path: str, name: str | None = None) -> Callable[[_T], _T]: ...
    @handles("func", on="startup", sync="startup", many=False)
    def add_event_handler(self, event_type: str, func: Any) -> None: ...  # dynamic
    @entry_point(context="startup", sync="startup", many=False)
    def on_event(self, event_type: str) -> Callable[[_T], _T]: ...  # dynamic
    redirect_slashes: Any
    default: Any
    middleware_stack: Any
    lifespan_context: Any
    @suspends("always")
    async def not_found(self, scope: Any, receive: Any, send: Any) -> None: ...
    @suspends("always")
    async def lifespan(self, scope: Any, receive: Any, send: Any) -> None: ...
    @suspends("always")
    async def app(self, scope: Any, receive: Any, send: Any) -> None: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...

class Match:
    NONE: Match
    PARTIAL: Match
    FULL: Match

@handles("func", sync="thread")
def request_response(func: Callable[..., Awaitable[Response] | Response]) -> Any: ...

@handles("func")
def websocket_session(func: Callable[..., Awaitable[None]]) -> Any: ...
def get_name(endpoint: Callable[..., Any]) -> str: ...

def replace_params(
    path: str, param_convertors: dict[str, Any], path_params: dict[str, str]
) -> tuple[str, dict[str, str]]: ...
def compile_path(path: str) -> tuple[Any, str, dict[str, Any]]: ...
