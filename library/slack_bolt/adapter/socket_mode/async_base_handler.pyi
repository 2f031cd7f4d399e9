"""slack_bolt.adapter.socket_mode.async_base_handler."""

from typing import Any

from asyncward import suspends

class AsyncBaseSocketModeHandler:
    app: Any
    client: Any
    async def handle(self, client: Any, req: Any) -> None: ...
    @suspends("always")
    async def connect_async(self) -> None: ...
    @suspends("always")
    async def disconnect_async(self) -> None: ...
    @suspends("always")
    async def close_async(self) -> None: ...
    # doc: "Establishes a new connection and then starts infinite sleep".
    @suspends("always")
    async def start_async(self) -> None: ...
