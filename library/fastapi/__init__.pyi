"""fastapi: routes, dependencies, background work."""

from typing import Any, Callable, TypeVar

from asyncward import entry_point, handles

from fastapi import background as background, exceptions as exceptions, responses as responses, status as status
from fastapi.background import BackgroundTasks as BackgroundTasks
from fastapi.datastructures import UploadFile as UploadFile
from fastapi.exceptions import HTTPException as HTTPException, WebSocketException as WebSocketException
from fastapi.param_functions import (
    Body as Body,
    Cookie as Cookie,
    Depends as Depends,
    File as File,
    Form as Form,
    Header as Header,
    Path as Path,
    Query as Query,
    Security as Security,
)
from fastapi.requests import Request as Request
from fastapi.responses import Response as Response
from fastapi.websockets import WebSocket as WebSocket, WebSocketDisconnect as WebSocketDisconnect
from starlette.applications import Starlette
from starlette.routing import Router
from . import applications as applications, routing as routing

_T = TypeVar("_T")

# doc: "a path operation function with normal def is run in an external threadpool"; so are plain dependencies. An
#   `async def` runs on the loop.
class FastAPI(Starlette):
    router: APIRouter
    title: str
    version: str
    openapi_url: str | None
    dependency_overrides: dict[Any, Any]
    extra: dict[str, Any]
    @handles("on_startup", "on_shutdown", "lifespan", on="startup", sync="startup", many=False)
    def __init__(self, *, debug: bool = False, routes: Any = None, title: str = "FastAPI", summary: str | None = None,
                 description: str = "", version: str = "0.1.0", openapi_url: str | None = "/openapi.json",
                 openapi_tags: Any = None, servers: Any = None, dependencies: Any = None,
                 default_response_class: Any = ..., redirect_slashes: bool = True, docs_url: str | None = "/docs",
                 redoc_url: str | None = "/redoc", middleware: Any = None, exception_handlers: Any = None,
                 on_startup: Any = None, on_shutdown: Any = None, lifespan: Any = None, root_path: str = "",
                 responses: Any = None, **extra: Any) -> None: ...
    def openapi(self) -> dict[str, Any]: ...
    def setup(self) -> None: ...
    @handles("endpoint", sync="thread")
    def add_api_route(self, path: str, endpoint: Callable[..., Any], **kwargs: Any) -> None: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def api_route(self, path: str, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    @handles("endpoint")
    def add_api_websocket_route(self, path: str, endpoint: Callable[..., Any], name: str | None = None, *,
                                dependencies: Any = None) -> None: ...
    @entry_point(context="loop")
    def websocket(self, path: str, name: str | None = None, *, dependencies: Any = None) -> Callable[[_T], _T]: ...
    def include_router(self, router: APIRouter, *, prefix: str = "", tags: Any = None, dependencies: Any = None,
                       **kwargs: Any) -> None: ...  # dynamic
    @entry_point(context="loop")
    def middleware(self, middleware_type: str) -> Callable[[_T], _T]: ...
    @entry_point(context="loop", sync="thread")
    def exception_handler(self, exc_class_or_status_code: Any) -> Callable[[_T], _T]: ...
    @entry_point(context="startup", sync="startup", many=False)
    def on_event(self, event_type: str) -> Callable[[_T], _T]: ...
    @entry_point(context="loop", sync="thread")
    def get(self, path: str, *, response_model: Any = ..., status_code: int | None = None, tags: Any = None,
            dependencies: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def put(self, path: str, *, response_model: Any = ..., status_code: int | None = None, tags: Any = None,
            dependencies: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def post(self, path: str, *, response_model: Any = ..., status_code: int | None = None, tags: Any = None,
             dependencies: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def delete(self, path: str, *, response_model: Any = ..., status_code: int | None = None, tags: Any = None,
               dependencies: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def options(self, path: str, *, response_model: Any = ..., status_code: int | None = None, tags: Any = None,
                dependencies: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def head(self, path: str, *, response_model: Any = ..., status_code: int | None = None, tags: Any = None,
             dependencies: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def patch(self, path: str, *, response_model: Any = ..., status_code: int | None = None, tags: Any = None,
              dependencies: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def trace(self, path: str, *, response_model: Any = ..., status_code: int | None = None, tags: Any = None,
              dependencies: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    def frontend(
        self, path: str, *, directory: Any, fallback: str | None = "auto", check_dir: bool | str = "auto"
    ) -> None: ...

class APIRouter(Router):
    prefix: str
    tags: Any
    dependencies: Any
    @handles("on_startup", "on_shutdown", "lifespan", on="startup", sync="startup", many=False)
    def __init__(self, *, prefix: str = "", tags: Any = None, dependencies: Any = None,
                 default_response_class: Any = ..., responses: Any = None, callbacks: Any = None, routes: Any = None,
                 redirect_slashes: bool = True, default: Any = None, dependency_overrides_provider: Any = None,
                 route_class: Any = ..., on_startup: Any = None, on_shutdown: Any = None, lifespan: Any = None,
                 deprecated: bool | None = None, include_in_schema: bool = True,
                 generate_unique_id_function: Any = ...) -> None: ...
    @handles("endpoint", sync="thread")
    def add_api_route(self, path: str, endpoint: Callable[..., Any], **kwargs: Any) -> None: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def api_route(self, path: str, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    @handles("endpoint")
    def add_api_websocket_route(self, path: str, endpoint: Callable[..., Any], name: str | None = None, *,
                                dependencies: Any = None) -> None: ...
    @entry_point(context="loop")
    def websocket(self, path: str, name: str | None = None, *, dependencies: Any = None) -> Callable[[_T], _T]: ...
    def include_router(self, router: APIRouter, *, prefix: str = "", tags: Any = None, dependencies: Any = None,
                       **kwargs: Any) -> None: ...  # dynamic
    @entry_point(context="startup", sync="startup", many=False)
    def on_event(self, event_type: str) -> Callable[[_T], _T]: ...
    @entry_point(context="loop", sync="thread")
    def get(self, path: str, *, response_model: Any = ..., status_code: int | None = None, tags: Any = None,
            dependencies: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def put(self, path: str, *, response_model: Any = ..., status_code: int | None = None, tags: Any = None,
            dependencies: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def post(self, path: str, *, response_model: Any = ..., status_code: int | None = None, tags: Any = None,
             dependencies: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def delete(self, path: str, *, response_model: Any = ..., status_code: int | None = None, tags: Any = None,
               dependencies: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def options(self, path: str, *, response_model: Any = ..., status_code: int | None = None, tags: Any = None,
                dependencies: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def head(self, path: str, *, response_model: Any = ..., status_code: int | None = None, tags: Any = None,
             dependencies: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def patch(self, path: str, *, response_model: Any = ..., status_code: int | None = None, tags: Any = None,
              dependencies: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def trace(self, path: str, *, response_model: Any = ..., status_code: int | None = None, tags: Any = None,
              dependencies: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    def frontend(
        self, path: str, *, directory: Any, fallback: str | None = "auto", check_dir: bool | str = "auto"
    ) -> None: ...
