"""fastmcp.server.server: tools, resources and prompts; plain functions run in threads."""

from typing import Any, AsyncIterator, Self

from asyncward import entry_point, runs_loop, suspends, versions

class FastMCP:
    def __init__(
        self, name: str | None = None, instructions: str | None = None, *, version: str | None = None,
        website_url: str | None = None, icons: Any = None, auth: Any = None, middleware: Any = None,
        providers: Any = None, lifespan: Any = None, **kwargs: Any
    ) -> None: ...
    name: str
    instructions: str | None
    version: str | None
    website_url: str | None
    icons: list[Any]
    def add_middleware(self, middleware: Any) -> None: ...
    def add_provider(self, provider: Any, *, namespace: str = "") -> None: ...
    @suspends("always")
    async def get_tasks(self) -> list[Any]: ...
    def add_transform(self, transform: Any) -> None: ...
    def add_tool_transformation(self, tool_name: str, transformation: Any) -> None: ...
    def remove_tool_transformation(self, _tool_name: str) -> None: ...
    @suspends("always")
    async def list_tools(self, *, run_middleware: bool = True) -> list[Any]: ...
    @suspends("always")
    async def get_tool(self, name: str, version: Any = None) -> Any: ...
    @suspends("always")
    async def list_resources(self, *, run_middleware: bool = True) -> list[Any]: ...
    @suspends("always")
    async def get_resource(self, uri: str, version: Any = None) -> Any: ...
    @suspends("always")
    async def list_resource_templates(self, *, run_middleware: bool = True) -> list[Any]: ...
    @suspends("always")
    async def get_resource_template(self, uri: str, version: Any = None) -> Any: ...
    @suspends("always")
    async def list_prompts(self, *, run_middleware: bool = True) -> list[Any]: ...
    @suspends("always")
    async def get_prompt(self, name: str, version: Any = None) -> Any: ...
    @suspends("always")
    async def call_tool(
        self, name: str, arguments: Any = None, *, version: Any = None, run_middleware: bool = True,
        task_meta: Any = None
    ) -> Any: ...
    @suspends("always")
    async def read_resource(
        self, uri: str, *, version: Any = None, run_middleware: bool = True, task_meta: Any = None
    ) -> Any: ...
    @suspends("always")
    async def render_prompt(
        self, name: str, arguments: Any = None, *, version: Any = None, run_middleware: bool = True,
        task_meta: Any = None
    ) -> Any: ...
    def add_tool(self, tool: Any) -> Any: ...
    def remove_tool(self, name: str, version: str | None = None) -> None: ...
    # source: plain functions run in threads from 3.0 on, before that on the loop.
    if versions("fastmcp", ">=3.0a1"):
        @entry_point(context="loop", sync="thread")
        def tool(
            self, name_or_fn: Any = None, *, name: str | None = None, version: Any = None, title: str | None = None,
            description: str | None = None, icons: Any = None, tags: Any = None, output_schema: Any = ...,
            annotations: Any = None, timeout: float | None = None, **kwargs: Any
        ) -> Any: ...
    else:
        @entry_point(context="loop", sync="loop")
        def tool(
            self, name_or_fn: Any = None, *, name: str | None = None, title: str | None = None,
            description: str | None = None, icons: Any = None, tags: Any = None, output_schema: Any = ...,
            annotations: Any = None, **kwargs: Any
        ) -> Any: ...
    def add_resource(self, resource: Any) -> Any: ...
    def add_template(self, template: Any) -> Any: ...
    # source: plain functions run in threads from 3.0 on, before that on the loop.
    if versions("fastmcp", ">=3.0a1"):
        @entry_point(context="loop", sync="thread")
        def resource(
            self, uri: str, *, name: str | None = None, version: Any = None, title: str | None = None,
            description: str | None = None, icons: Any = None, mime_type: str | None = None, tags: Any = None,
            annotations: Any = None, **kwargs: Any
        ) -> Any: ...
    else:
        @entry_point(context="loop", sync="loop")
        def resource(
            self, uri: str, *, name: str | None = None, title: str | None = None,
            description: str | None = None, icons: Any = None, mime_type: str | None = None, tags: Any = None,
            annotations: Any = None, **kwargs: Any
        ) -> Any: ...
    def add_prompt(self, prompt: Any) -> Any: ...
    # source: plain functions run in threads from 3.0 on, before that on the loop.
    if versions("fastmcp", ">=3.0a1"):
        @entry_point(context="loop", sync="thread")
        def prompt(
            self, name_or_fn: Any = None, *, name: str | None = None, version: Any = None, title: str | None = None,
            description: str | None = None, icons: Any = None, tags: Any = None, meta: Any = None, task: Any = None,
            **kwargs: Any
        ) -> Any: ...
    else:
        @entry_point(context="loop", sync="loop")
        def prompt(
            self, name_or_fn: Any = None, *, name: str | None = None, title: str | None = None,
            description: str | None = None, icons: Any = None, tags: Any = None, meta: Any = None, task: Any = None,
            **kwargs: Any
        ) -> Any: ...
    def mount(
        self, server: Any, namespace: str | None = None, as_proxy: bool | None = None, tool_names: Any = None,
        prefix: str | None = None
    ) -> None: ...
    @suspends("always")
    async def import_server(self, server: Any, prefix: str | None = None) -> None: ...
    @classmethod
    def from_openapi(
        cls, openapi_spec: Any, client: Any = None, name: str = "OpenAPI Server", route_maps: Any = None,
        route_map_fn: Any = None, mcp_component_fn: Any = None, mcp_names: Any = None, tags: Any = None,
        validate_output: bool = True, **settings: Any
    ) -> Self: ...
    @classmethod
    def from_fastapi(
        cls, app: Any, name: str | None = None, route_maps: Any = None, route_map_fn: Any = None,
        mcp_component_fn: Any = None, mcp_names: Any = None, httpx_client_kwargs: Any = None, tags: Any = None,
        **settings: Any
    ) -> Self: ...
    @classmethod
    def as_proxy(cls, backend: Any, **settings: Any) -> Any: ...
    @classmethod
    def generate_name(cls, name: str | None = None) -> str: ...
    def lifespan(self) -> AsyncIterator[None]: ...
    transforms: list[Any]
    def wrap_transform(self, transform: Any) -> Any: ...
    def enable(
        self, *, names: Any = None, keys: Any = None, version: Any = None, tags: Any = None, components: Any = None,
        only: bool = False
    ) -> Self: ...
    def disable(
        self, *, names: Any = None, keys: Any = None, version: Any = None, tags: Any = None, components: Any = None
    ) -> Self: ...
    @suspends("always")
    async def run_async(
        self, transport: Any = None, show_banner: bool | None = None, **transport_kwargs: Any
    ) -> None: ...
    @runs_loop()
    def run(self, transport: Any = None, show_banner: bool | None = None, **transport_kwargs: Any) -> None: ...
    @entry_point(context="loop", sync="thread")
    def custom_route(
        self, path: str, methods: list[str], name: str | None = None, include_in_schema: bool = True
    ) -> Any: ...
    @suspends("always")
    async def run_stdio_async(
        self, show_banner: bool = True, log_level: str | None = None, stateless: bool = False
    ) -> None: ...
    @suspends("always")
    async def run_http_async(
        self, show_banner: bool = True, transport: Any = "http", host: str | None = None, port: int | None = None,
        log_level: str | None = None, path: str | None = None, uvicorn_config: Any = None, middleware: Any = None,
        json_response: bool | None = None, **kwargs: Any
    ) -> None: ...
    def http_app(
        self, path: str | None = None, middleware: Any = None, json_response: bool | None = None,
        stateless_http: bool | None = None, transport: Any = "http", event_store: Any = None,
        retry_interval: int | None = None
    ) -> Any: ...
