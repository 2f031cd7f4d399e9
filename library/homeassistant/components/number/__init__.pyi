"""homeassistant.components.number."""

from typing import Any

from asyncward import entry_point
from homeassistant.helpers.entity import Entity
from homeassistant.helpers.restore_state import RestoreEntity

class NumberEntity(Entity):
    @entry_point(context="thread")
    def set_native_value(self, value: float) -> Any: ...
    @entry_point(context="loop")
    async def async_set_native_value(self, value: float) -> Any: ...
    @entry_point(context="thread")
    def set_value(self, value: float) -> Any: ...
    @entry_point(context="loop")
    async def async_set_value(self, value: float) -> Any: ...
class RestoreNumber(RestoreEntity, NumberEntity): ...
