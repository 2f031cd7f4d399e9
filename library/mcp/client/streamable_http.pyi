"""mcp.client.streamable_http."""

from typing import Any

from asyncward import becomes

@becomes("async_context_manager")
def streamable_http_client(url: str, *, http_client: Any = None, terminate_on_close: bool = True) -> Any: ...  # dynamic
