"""mcp.server.streamable_http."""

from typing import Any

from asyncward import suspends

class EventMessage:
    message: Any
    event_id: str | None
    def __init__(self, message: Any, event_id: str | None = None) -> None: ...  # dynamic
class EventStore:
    async def store_event(self, stream_id: str, message: Any) -> str: ...
    async def replay_events_after(self, last_event_id: str, send_callback: Any) -> str | None: ...
class StreamableHTTPServerTransport:
    mcp_session_id: str | None
    def __init__(self, mcp_session_id: str | None, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    @suspends("always")
    async def handle_request(self, scope: Any, receive: Any, send: Any) -> None: ...
    @suspends("maybe")
    async def terminate(self) -> None: ...
