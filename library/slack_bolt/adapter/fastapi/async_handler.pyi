"""slack_bolt.adapter.fastapi.async_handler."""

from typing import Any

from asyncward import suspends
from starlette.responses import Response

class AsyncSlackRequestHandler:
    app: Any
    def __init__(self, app: Any) -> None: ...
    # source: reads the body and awaits the listeners of the AsyncApp.
    @suspends("always")
    async def handle(self, req: Any, addition_context_properties: Any = None) -> Response: ...
