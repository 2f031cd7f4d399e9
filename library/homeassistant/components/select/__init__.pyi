"""homeassistant.components.select."""

from typing import Any

from asyncward import entry_point
from homeassistant.helpers.entity import Entity

class SelectEntity(Entity):
    @entry_point(context="thread")
    def select_option(self, option: str) -> Any: ...
    @entry_point(context="loop")
    async def async_select_option(self, option: str) -> Any: ...
