"""slack_bolt.adapter.flask."""

from typing import Any

class SlackRequestHandler:
    app: Any
    def __init__(self, app: Any) -> None: ...
    def handle(self, req: Any) -> Any: ...
