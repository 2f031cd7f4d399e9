"""channels.generic.http."""

from typing import Any

from asyncward import entry_point, suspends

class AsyncHttpConsumer:
    scope: Any
    @entry_point(context="loop")
    async def handle(self, body: bytes) -> None: ...
    @entry_point(context="loop")
    async def disconnect(self) -> None: ...
    @suspends("maybe")
    async def send_response(self, status: int, body: bytes, **kwargs: Any) -> None: ...
    @suspends("maybe")
    async def send_body(self, body: bytes, *, more_body: bool = False) -> None: ...
