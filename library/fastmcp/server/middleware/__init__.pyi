"""fastmcp.server.middleware: hooks around every message."""

from typing import Any

from asyncward import entry_point, suspends

class CallNext:
    # source: middleware.py: the next hook of the chain, in the end the handler itself.
    @suspends("maybe")
    async def __call__(self, context: Any) -> Any: ...
class MiddlewareContext:
    message: Any
    fastmcp_context: Any
    source: str
    type: str
    method: str | None
    timestamp: Any
    def copy(self, **kwargs: Any) -> MiddlewareContext: ...

# source: server.py: each request goes through the hooks of every middleware, on the loop.
class Middleware:
    @suspends("maybe")
    async def __call__(self, context: MiddlewareContext, call_next: CallNext) -> Any: ...
    @entry_point(context="loop")
    @suspends("maybe")
    async def on_message(self, context: MiddlewareContext, call_next: CallNext) -> Any: ...
    @entry_point(context="loop")
    @suspends("maybe")
    async def on_request(self, context: MiddlewareContext, call_next: CallNext) -> Any: ...
    @entry_point(context="loop")
    @suspends("maybe")
    async def on_notification(self, context: MiddlewareContext, call_next: CallNext) -> Any: ...
    @entry_point(context="loop")
    @suspends("maybe")
    async def on_initialize(self, context: MiddlewareContext, call_next: CallNext) -> Any: ...
    @entry_point(context="loop")
    @suspends("maybe")
    async def on_call_tool(self, context: MiddlewareContext, call_next: CallNext) -> Any: ...
    @entry_point(context="loop")
    @suspends("maybe")
    async def on_read_resource(self, context: MiddlewareContext, call_next: CallNext) -> Any: ...
    @entry_point(context="loop")
    @suspends("maybe")
    async def on_get_prompt(self, context: MiddlewareContext, call_next: CallNext) -> Any: ...
    @entry_point(context="loop")
    @suspends("maybe")
    async def on_list_tools(self, context: MiddlewareContext, call_next: CallNext) -> Any: ...
    @entry_point(context="loop")
    @suspends("maybe")
    async def on_list_resources(self, context: MiddlewareContext, call_next: CallNext) -> Any: ...
    @entry_point(context="loop")
    @suspends("maybe")
    async def on_list_resource_templates(self, context: MiddlewareContext, call_next: CallNext) -> Any: ...
    @entry_point(context="loop")
    @suspends("maybe")
    async def on_list_prompts(self, context: MiddlewareContext, call_next: CallNext) -> Any: ...
