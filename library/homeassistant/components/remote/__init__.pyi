"""homeassistant.components.remote."""

from typing import Any

from asyncward import entry_point
from homeassistant.helpers.entity import ToggleEntity

class RemoteEntity(ToggleEntity):
    @entry_point(context="thread")
    def send_command(self, command: Any, **kwargs: Any) -> Any: ...
    @entry_point(context="loop")
    async def async_send_command(self, command: Any, **kwargs: Any) -> Any: ...
    @entry_point(context="thread")
    def learn_command(self, **kwargs: Any) -> Any: ...
    @entry_point(context="loop")
    async def async_learn_command(self, **kwargs: Any) -> Any: ...
    @entry_point(context="thread")
    def delete_command(self, **kwargs: Any) -> Any: ...
    @entry_point(context="loop")
    async def async_delete_command(self, **kwargs: Any) -> Any: ...
