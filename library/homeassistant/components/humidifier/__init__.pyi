"""homeassistant.components.humidifier."""

from typing import Any

from asyncward import entry_point
from homeassistant.helpers.entity import ToggleEntity

class HumidifierEntity(ToggleEntity):
    @entry_point(context="thread")
    def set_humidity(self, humidity: int) -> Any: ...
    @entry_point(context="loop")
    async def async_set_humidity(self, humidity: int) -> Any: ...
    @entry_point(context="thread")
    def set_mode(self, mode: str) -> Any: ...
    @entry_point(context="loop")
    async def async_set_mode(self, mode: str) -> Any: ...
