"""homeassistant.components.button."""

from typing import Any

from asyncward import entry_point
from homeassistant.helpers.restore_state import RestoreEntity

class ButtonEntity(RestoreEntity):
    @entry_point(context="thread")
    def press(self) -> Any: ...
    @entry_point(context="loop")
    async def async_press(self) -> Any: ...
