"""fastapi.routing."""

from typing import Any, Awaitable, Callable, Coroutine, Iterator, Sequence

from fastapi import APIRouter as APIRouter
from asyncward import handles, suspends
from fastapi.params import Depends
from starlette.routing import Route, WebSocketRoute

@handles("func", sync="thread")
def request_response(func: Callable[..., Any]) -> Any: ...

@handles("func")
def websocket_session(func: Callable[..., Awaitable[None]]) -> Any: ...

async def serialize_response(
    *, field: Any = None, response_content: Any, include: Any = None, exclude: Any = None, by_alias: bool = True,
    exclude_unset: bool = False, exclude_defaults: bool = False, exclude_none: bool = False, is_coroutine: bool = True,
    endpoint_ctx: Any = None, dump_json: bool = False
) -> Any: ...

@suspends("maybe")
async def run_endpoint_function(*, dependant: Any, values: dict[str, Any], is_coroutine: bool) -> Any: ...

def get_request_handler(
    dependant: Any, body_field: Any = None, status_code: int | None = None, response_class: Any = ...,
    response_field: Any = None, response_model_include: Any = None, response_model_exclude: Any = None,
    response_model_by_alias: bool = True, response_model_exclude_unset: bool = False,
    response_model_exclude_defaults: bool = False, response_model_exclude_none: bool = False,
    dependency_overrides_provider: Any = None, embed_body_fields: bool = False, strict_content_type: Any = ...,
    stream_item_field: Any = None, is_json_stream: bool = False
) -> Callable[..., Coroutine[Any, Any, Any]]: ...

def get_websocket_app(
    dependant: Any, dependency_overrides_provider: Any = None, embed_body_fields: bool = False
) -> Callable[..., Coroutine[Any, Any, Any]]: ...

class APIWebSocketRoute(WebSocketRoute):
    @handles("endpoint")
    def __init__(
        self, path: str, endpoint: Callable[..., Any], *, name: str | None = None,
        dependencies: Sequence[Depends] | None = None, dependency_overrides_provider: Any = None
    ) -> None: ...
    def matches(self, scope: Any) -> tuple[Any, Any]: ...

class APIRoute(Route):
    stream_item_type: Any
    response_model: Any
    summary: str | None
    response_description: str
    deprecated: bool | None
    operation_id: str | None
    response_model_include: Any
    response_model_exclude: Any
    response_model_by_alias: bool
    response_model_exclude_unset: bool
    response_model_exclude_defaults: bool
    response_model_exclude_none: bool
    include_in_schema: bool
    response_class: Any
    dependency_overrides_provider: Any
    callbacks: list[Any] | None
    openapi_extra: dict[str, Any] | None
    generate_unique_id_function: Any
    strict_content_type: Any
    tags: list[Any]
    responses: dict[int | str, dict[str, Any]]
    unique_id: str
    status_code: int | None
    response_field: Any
    stream_item_field: Any
    dependencies: list[Depends]
    description: str
    response_fields: dict[int | str, Any]
    dependant: Any
    body_field: Any
    is_sse_stream: bool
    is_json_stream: bool
    @handles("endpoint", sync="thread")
    def __init__(
        self, path: str, endpoint: Callable[..., Any], *, response_model: Any = ..., status_code: int | None = None,
        tags: list[Any] | None = None, dependencies: Sequence[Depends] | None = None, summary: str | None = None,
        description: str | None = None, response_description: str = "Successful Response",
        responses: dict[int | str, dict[str, Any]] | None = None, deprecated: bool | None = None,
        name: str | None = None, methods: set[str] | list[str] | None = None, operation_id: str | None = None,
        response_model_include: Any = None, response_model_exclude: Any = None, response_model_by_alias: bool = True,
        response_model_exclude_unset: bool = False, response_model_exclude_defaults: bool = False,
        response_model_exclude_none: bool = False, include_in_schema: bool = True, response_class: Any = ...,
        dependency_overrides_provider: Any = None, callbacks: list[Any] | None = None,
        openapi_extra: dict[str, Any] | None = None, generate_unique_id_function: Any = ...,
        strict_content_type: Any = ...
    ) -> None: ...
    def get_route_handler(self) -> Callable[..., Coroutine[Any, Any, Any]]: ...
    def matches(self, scope: Any) -> tuple[Any, Any]: ...
    async def handle(self, scope: Any, receive: Any, send: Any) -> None: ...

class RouteContext:
    route: Any
    @property
    def original_route(self) -> Any: ...
    @property
    def path(self) -> str | None: ...
    @property
    def path_format(self) -> str | None: ...
    @property
    def name(self) -> str | None: ...
    @property
    def methods(self) -> set[str] | None: ...
    @property
    def endpoint(self) -> Callable[..., Any] | None: ...
def iter_route_contexts(routes: Sequence[Any]) -> Iterator[RouteContext]: ...
