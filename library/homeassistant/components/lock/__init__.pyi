"""homeassistant.components.lock."""

from typing import Any

from asyncward import entry_point
from homeassistant.helpers.entity import Entity

class LockEntity(Entity):
    @entry_point(context="thread")
    def lock(self, **kwargs: Any) -> Any: ...
    @entry_point(context="loop")
    async def async_lock(self, **kwargs: Any) -> Any: ...
    @entry_point(context="thread")
    def unlock(self, **kwargs: Any) -> Any: ...
    @entry_point(context="loop")
    async def async_unlock(self, **kwargs: Any) -> Any: ...
    @entry_point(context="thread")
    def open(self, **kwargs: Any) -> Any: ...
    @entry_point(context="loop")
    async def async_open(self, **kwargs: Any) -> Any: ...
