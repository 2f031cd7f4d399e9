"""homeassistant.components.update."""

from typing import Any

from asyncward import entry_point
from homeassistant.helpers.restore_state import RestoreEntity

class UpdateEntity(RestoreEntity):
    @entry_point(context="thread")
    def install(self, version: str | None, backup: bool, **kwargs: Any) -> Any: ...
    @entry_point(context="loop")
    async def async_install(self, version: str | None, backup: bool, **kwargs: Any) -> Any: ...
    @entry_point(context="thread")
    def release_notes(self) -> Any: ...
    @entry_point(context="loop")
    async def async_release_notes(self) -> Any: ...
