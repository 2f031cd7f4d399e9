"""lark_oapi.api.im.v1.resource.message_resource."""

from typing import Any

from asyncward import blocks

# source: core/http/transport.py: sends the request by requests and waits for the answer, or by httpx and awaits it.
class MessageResource:
    @blocks("network", twin="lark_oapi.api.im.v1.resource.message_resource.MessageResource.aget")
    def get(self, request: Any, option: Any = None) -> Any: ...
    async def aget(self, request: Any, option: Any = None) -> Any: ...
