"""mcp.shared.message."""

from typing import Any

class ClientMessageMetadata:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    resumption_token: Any
    on_resumption_token_update: Any

class ServerMessageMetadata:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    related_request_id: Any
    request_context: Any
    close_sse_stream: Any
    close_standalone_sse_stream: Any

class SessionMessage:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    message: Any
    metadata: Any
