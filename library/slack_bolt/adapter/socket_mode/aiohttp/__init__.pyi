"""slack_bolt.adapter.socket_mode.aiohttp."""

from typing import Any

from slack_bolt.adapter.socket_mode.async_base_handler import AsyncBaseSocketModeHandler

class SocketModeHandler(AsyncBaseSocketModeHandler):
    app_token: str
    def __init__(self, app: Any, app_token: str | None = None, logger: Any = None, web_client: Any = None,
                 proxy: str | None = None, ping_interval: float = 10) -> None: ...
class AsyncSocketModeHandler(AsyncBaseSocketModeHandler):
    app_token: str
    def __init__(self, app: Any, app_token: str | None = None, logger: Any = None, web_client: Any = None,
                 proxy: str | None = None, ping_interval: float = 10, loop: Any = None) -> None: ...
