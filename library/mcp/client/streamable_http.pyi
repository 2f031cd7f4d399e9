"""mcp.client.streamable_http."""

from typing import Any

from asyncward import becomes

@becomes("async_context_manager")
def streamable_http_client(url: str, *, http_client: Any = None, terminate_on_close: bool = True) -> Any: ...  # dynamic
@becomes("async_context_manager")
def streamablehttp_client(url: str, headers: Any = None, timeout: Any = 30, sse_read_timeout: Any = ..., terminate_on_close: bool = True,
                          httpx_client_factory: Any = ..., auth: Any = None) -> Any: ...  # dynamic
