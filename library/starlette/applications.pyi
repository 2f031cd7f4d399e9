"""starlette.applications."""

from typing import Any, Callable, TypeVar

from asyncward import entry_point, handles

from starlette.datastructures import State
from starlette.routing import BaseRoute, Router

_T = TypeVar("_T")

# source: routing.request_response sends a plain endpoint through run_in_threadpool; so do exception handlers and
#   background tasks.
# source: Router.startup calls plain on_startup handlers on the loop itself.
class Starlette:
    state: State
    debug: bool
    router: Router
    exception_handlers: Any
    @handles("on_startup", "on_shutdown", "lifespan", on="startup", sync="startup", many=False)
    def __init__(self, debug: bool = False, routes: Any = None, middleware: Any = None, exception_handlers: Any = None,
                 on_startup: Any = None, on_shutdown: Any = None, lifespan: Any = None) -> None: ...
    @property
    def routes(self) -> list[BaseRoute]: ...
    def url_path_for(self, name: str, /, **path_params: Any) -> Any: ...
    @entry_point(context="startup", sync="startup", many=False)
    def on_event(self, event_type: str) -> Callable[[_T], _T]: ...  # dynamic
    def mount(self, path: str, app: Any, name: str | None = None) -> None: ...
    def host(self, host: str, app: Any, name: str | None = None) -> None: ...
    def add_middleware(self, middleware_class: Any, *args: Any, **kwargs: Any) -> None: ...
    @handles("handler", sync="thread")
    def add_exception_handler(self, exc_class_or_status_code: Any, handler: Any) -> None: ...
    @handles("func", on="startup", sync="startup", many=False)
    def add_event_handler(self, event_type: str, func: Any) -> None: ...  # dynamic
    @handles("route", sync="thread")
    def add_route(self, path: str, route: Any, methods: Any = None, name: str | None = None,
                  include_in_schema: bool = True) -> None: ...
    @handles("route")
    def add_websocket_route(self, path: str, route: Any, name: str | None = None) -> None: ...
    @entry_point(context="loop", sync="thread")
    def exception_handler(self, exc_class_or_status_code: Any) -> Callable[[_T], _T]: ...
    @entry_point(context="loop", sync="thread")
    def route(self, path: str, methods: Any = None, name: str | None = None,
              include_in_schema: bool = True) -> Callable[[_T], _T]: ...
    @entry_point(context="loop")
    def websocket_route(self, path: str, name: str | None = None) -> Callable[[_T], _T]: ...
    @entry_point(context="loop")
    def middleware(self, middleware_type: str) -> Callable[[_T], _T]: ...
    user_middleware: Any
    middleware_stack: Any
    def build_middleware_stack(self) -> Any: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...
