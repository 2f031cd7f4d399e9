"""slack_bolt.adapter.socket_mode: events over a WebSocket."""

from typing import Any

from asyncward import blocks

class BaseSocketModeHandler:  # dynamic
    client: Any
    # source: base_handler.py: `client.connect()`, the address from Slack's API and a handshake.
    @blocks("network")
    def connect(self) -> None: ...
    @blocks("network")
    def disconnect(self) -> None: ...
    @blocks("lock", stall="bounded")
    def close(self) -> None: ...
    # doc: "Establishes a new connection and then blocks the current thread to prevent the termination of this process."
    @blocks("lock")
    def start(self) -> None: ...
class SocketModeHandler(BaseSocketModeHandler):
    app: Any
    app_token: str
    def __init__(
        self, app: Any, app_token: str | None = None, logger: Any = None, web_client: Any = None, proxy: str | None = None,
        proxy_headers: Any = None, auto_reconnect_enabled: bool = True, trace_enabled: bool = False,
        all_message_trace_enabled: bool = False, ping_pong_trace_enabled: bool = False, ping_interval: float = 10,
        receive_buffer_size: int = 1024, concurrency: int = 10
    ) -> None: ...
    def handle(self, client: Any, req: Any) -> None: ...
