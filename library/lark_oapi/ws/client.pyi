"""lark_oapi.ws.client: events by a websocket."""

from typing import Any

from asyncward import runs_loop

class Client:
    def __init__(self, app_id: str, app_secret: Any, log_level: Any = ..., event_handler: Any = None,
                 domain: str = ..., auto_reconnect: bool = True) -> None: ...
    # source: ws/client.py: runs the loop that its module made, for ever.
    @runs_loop()
    def start(self) -> None: ...
