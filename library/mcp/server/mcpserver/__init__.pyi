"""mcp.server.mcpserver: plain functions run in threads."""

from typing import Any

from asyncward import entry_point, runs_loop, suspends

class MCPServer:
    def __init__(
        self, name: str | None = None, title: str | None = None, description: str | None = None,
        instructions: str | None = None, website_url: str | None = None, icons: Any = None, version: str = "",
        auth_server_provider: Any = None, **kwargs: Any
    ) -> None: ...
    name: str
    middleware: list[Any]
    title: str | None
    description: str | None
    instructions: str | None
    website_url: str | None
    icons: list[Any] | None
    version: str
    @runs_loop()
    def run(self, transport: Any = "stdio", **kwargs: Any) -> None: ...
    async def list_tools(self) -> list[Any]: ...
    @suspends("always")
    async def call_tool(self, name: str, arguments: Any, context: Any = None) -> Any: ...
    async def list_resources(self) -> list[Any]: ...
    async def list_resource_templates(self) -> list[Any]: ...
    @suspends("always")
    async def read_resource(self, uri: Any, context: Any = None) -> Any: ...
    def add_tool(
        self, fn: Any, name: str | None = None, title: str | None = None, description: str | None = None,
        annotations: Any = None, icons: Any = None, meta: Any = None, structured_output: bool | None = None
    ) -> None: ...
    def remove_tool(self, name: str) -> None: ...
    @entry_point(context="loop", sync="thread")
    def tool(
        self, name: str | None = None, title: str | None = None, description: str | None = None,
        annotations: Any = None, icons: Any = None, meta: Any = None, structured_output: bool | None = None
    ) -> Any: ...
    @entry_point(context="loop", sync="thread")
    def completion(self) -> Any: ...
    def add_resource(self, resource: Any) -> None: ...
    @entry_point(context="loop", sync="thread")
    def resource(
        self, uri: str, *, name: str | None = None, title: str | None = None, description: str | None = None,
        mime_type: str | None = None, icons: Any = None, annotations: Any = None, meta: Any = None, **kwargs: Any
    ) -> Any: ...
    def add_prompt(self, prompt: Any) -> None: ...
    def remove_prompt(self, name: str) -> None: ...
    @entry_point(context="loop", sync="thread")
    def prompt(
        self, name: str | None = None, title: str | None = None, description: str | None = None, icons: Any = None
    ) -> Any: ...
    @entry_point(context="loop", sync="thread")
    def custom_route(
        self, path: str, methods: list[str], name: str | None = None, include_in_schema: bool = True
    ) -> Any: ...
    @suspends("always")
    async def run_stdio_async(self) -> None: ...
    @suspends("always")
    async def run_sse_async(
        self, *, host: str = "127.0.0.1", port: int = 8000, sse_path: str = "/sse", message_path: str = "/messages/",
        max_request_body_size: int = ..., transport_security: Any = None
    ) -> None: ...
    @suspends("always")
    async def run_streamable_http_async(
        self, *, host: str = "127.0.0.1", port: int = 8000, streamable_http_path: str = "/mcp",
        json_response: bool = False, stateless_http: bool = False, event_store: Any = None,
        retry_interval: int | None = None, max_request_body_size: int = ..., **kwargs: Any
    ) -> None: ...
    def sse_app(
        self, *, sse_path: str = "/sse", message_path: str = "/messages/", max_request_body_size: int = ...,
        transport_security: Any = None, host: str = "127.0.0.1"
    ) -> Any: ...
    def streamable_http_app(
        self, *, streamable_http_path: str = "/mcp", json_response: bool = False, stateless_http: bool = False,
        event_store: Any = None, retry_interval: int | None = None, max_request_body_size: int = ...,
        transport_security: Any = None, host: str = "127.0.0.1"
    ) -> Any: ...
    async def list_prompts(self) -> list[Any]: ...
    @suspends("always")
    async def get_prompt(self, name: str, arguments: Any = None, context: Any = None) -> Any: ...
