"""channels.generic.websocket: consumers."""

from typing import Any

from asyncward import entry_point, suspends

# doc: plain consumers run in threads, asynchronous ones on the loop, where the ORM needs database_sync_to_async.
class WebsocketConsumer:
    scope: Any
    channel_name: str  # dynamic
    channel_layer: Any  # dynamic
    groups: Any
    @entry_point(context="thread")
    def connect(self) -> None: ...
    @entry_point(context="thread")
    def receive(self, text_data: Any = None, bytes_data: Any = None) -> None: ...
    @entry_point(context="thread")
    def disconnect(self, code: Any) -> None: ...
    def accept(self, subprotocol: Any = None, headers: Any = None) -> None: ...
    def send(self, text_data: Any = None, bytes_data: Any = None, close: bool = False) -> None: ...
    def close(self, code: Any = None, reason: Any = None) -> None: ...

class JsonWebsocketConsumer(WebsocketConsumer):
    scope: Any
    channel_name: str  # dynamic
    channel_layer: Any  # dynamic
    groups: Any
    @entry_point(context="thread")
    def receive_json(self, content: Any, **kwargs: Any) -> None: ...
    def send_json(self, content: Any, close: bool = False) -> None: ...

class AsyncWebsocketConsumer:
    scope: Any
    channel_name: str  # dynamic
    channel_layer: Any  # dynamic
    groups: Any
    @entry_point(context="loop")
    async def connect(self) -> None: ...
    @entry_point(context="loop")
    async def receive(self, text_data: Any = None, bytes_data: Any = None) -> None: ...
    @entry_point(context="loop")
    async def disconnect(self, code: Any) -> None: ...
    @suspends("maybe")
    async def accept(self, subprotocol: Any = None, headers: Any = None) -> None: ...
    @suspends("maybe")
    async def send(self, text_data: Any = None, bytes_data: Any = None, close: bool = False) -> None: ...
    @suspends("maybe")
    async def close(self, code: Any = None, reason: Any = None) -> None: ...

class AsyncJsonWebsocketConsumer(AsyncWebsocketConsumer):
    scope: Any
    channel_name: str  # dynamic
    channel_layer: Any  # dynamic
    groups: Any
    @entry_point(context="loop")
    async def receive_json(self, content: Any, **kwargs: Any) -> None: ...
    @suspends("maybe")
    async def send_json(self, content: Any, close: bool = False) -> None: ...
