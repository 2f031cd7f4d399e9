"""homeassistant.components.notify."""

from typing import Any

from asyncward import entry_point
from homeassistant.core import HomeAssistant
from homeassistant.helpers.restore_state import RestoreEntity

class BaseNotificationService:
    hass: HomeAssistant
    @entry_point(context="thread")
    def send_message(self, message: str, **kwargs: Any) -> Any: ...
    @entry_point(context="loop")
    async def async_send_message(self, message: str, **kwargs: Any) -> Any: ...
class NotifyEntity(RestoreEntity):
    @entry_point(context="thread")
    def send_message(self, message: str, title: str | None = None) -> Any: ...
    @entry_point(context="loop")
    async def async_send_message(self, message: str, title: str | None = None) -> Any: ...
