"""lark_oapi.api.im.v1.resource.image."""

from typing import Any

from asyncward import blocks

# source: core/http/transport.py: sends the request by requests and waits for the answer, or by httpx and awaits it.
class Image:
    @blocks("network", twin="lark_oapi.api.im.v1.resource.image.Image.acreate")
    def create(self, request: Any, option: Any = None) -> Any: ...
    async def acreate(self, request: Any, option: Any = None) -> Any: ...
    @blocks("network", twin="lark_oapi.api.im.v1.resource.image.Image.aget")
    def get(self, request: Any, option: Any = None) -> Any: ...
    async def aget(self, request: Any, option: Any = None) -> Any: ...
