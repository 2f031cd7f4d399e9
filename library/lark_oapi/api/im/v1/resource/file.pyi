"""lark_oapi.api.im.v1.resource.file."""

from typing import Any

from asyncward import blocks

# source: core/http/transport.py: sends the request by requests and waits for the answer, or by httpx and awaits it.
class File:
    @blocks("network", twin="lark_oapi.api.im.v1.resource.file.File.acreate")
    def create(self, request: Any, option: Any = None) -> Any: ...
    async def acreate(self, request: Any, option: Any = None) -> Any: ...
    @blocks("network", twin="lark_oapi.api.im.v1.resource.file.File.aget")
    def get(self, request: Any, option: Any = None) -> Any: ...
    async def aget(self, request: Any, option: Any = None) -> Any: ...
