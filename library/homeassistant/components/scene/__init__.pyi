"""homeassistant.components.scene."""

from typing import Any

from asyncward import entry_point
from homeassistant.helpers.restore_state import RestoreEntity

class Scene(RestoreEntity):
    @entry_point(context="thread")
    def activate(self, **kwargs: Any) -> Any: ...
    @entry_point(context="loop")
    async def async_activate(self, **kwargs: Any) -> Any: ...
