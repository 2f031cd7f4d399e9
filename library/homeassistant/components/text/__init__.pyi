"""homeassistant.components.text."""

from typing import Any

from asyncward import entry_point
from homeassistant.helpers.entity import Entity

class TextEntity(Entity):
    @entry_point(context="thread")
    def set_value(self, value: str) -> Any: ...
    @entry_point(context="loop")
    async def async_set_value(self, value: str) -> Any: ...
