"""mcp.shared.context."""

from typing import Any

class RequestContext:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    request_id: Any
    meta: Any
    session: Any
    lifespan_context: Any
    experimental: Any
    request: Any
    close_sse_stream: Any
    close_standalone_sse_stream: Any
