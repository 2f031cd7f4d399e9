"""homeassistant.components.image."""

from typing import Any

from asyncward import entry_point
from homeassistant.helpers.entity import Entity

class ImageEntity(Entity):
    @entry_point(context="thread")
    def image(self) -> Any: ...
    @entry_point(context="loop")
    async def async_image(self) -> Any: ...
