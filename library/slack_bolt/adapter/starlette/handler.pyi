"""slack_bolt.adapter.starlette.handler."""

from typing import Any

from asyncward import suspends
from starlette.responses import Response

class SlackRequestHandler:
    app: Any
    def __init__(self, app: Any) -> None: ...
    @suspends("maybe")
    async def handle(self, req: Any, addition_context_properties: Any = None) -> Response: ...
