"""mcp.client.sse."""

from typing import Any

from asyncward import becomes

@becomes("async_context_manager")
def sse_client(url: str, headers: Any = None, timeout: float = 5.0, sse_read_timeout: float = 300.0, httpx_client_factory: Any = ..., auth: Any = None, **kwargs: Any) -> Any: ...  # dynamic
