"""channels.layers."""

from typing import Any

from asyncward import suspends

class BaseChannelLayer:
    @suspends("maybe")
    async def send(self, channel: str, message: Any) -> None: ...  # dynamic
    @suspends("always")
    async def receive(self, channel: str) -> Any: ...  # dynamic
    @suspends("maybe")
    async def group_add(self, group: str, channel: str) -> None: ...  # dynamic
    @suspends("maybe")
    async def group_discard(self, group: str, channel: str) -> None: ...  # dynamic
    @suspends("maybe")
    async def group_send(self, group: str, message: Any) -> None: ...  # dynamic

class InMemoryChannelLayer(BaseChannelLayer): ...

def get_channel_layer(alias: str = "default") -> BaseChannelLayer: ...
