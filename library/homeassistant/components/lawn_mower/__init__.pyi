"""homeassistant.components.lawn_mower."""

from typing import Any

from asyncward import entry_point
from homeassistant.helpers.entity import Entity

class LawnMowerEntity(Entity):
    @entry_point(context="thread")
    def start_mowing(self) -> Any: ...
    @entry_point(context="loop")
    async def async_start_mowing(self) -> Any: ...
    @entry_point(context="thread")
    def dock(self) -> Any: ...
    @entry_point(context="loop")
    async def async_dock(self) -> Any: ...
    @entry_point(context="thread")
    def pause(self) -> Any: ...
    @entry_point(context="loop")
    async def async_pause(self) -> Any: ...
