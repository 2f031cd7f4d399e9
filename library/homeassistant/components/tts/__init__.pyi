"""homeassistant.components.tts."""

from typing import Any

from asyncward import entry_point
from homeassistant.core import HomeAssistant
from homeassistant.helpers.restore_state import RestoreEntity

class Provider:
    hass: HomeAssistant
    @entry_point(context="thread")
    def get_tts_audio(self, message: str, language: str, options: Any = None) -> Any: ...
    @entry_point(context="loop")
    async def async_get_tts_audio(self, message: str, language: str, options: Any = None) -> Any: ...
class TextToSpeechEntity(RestoreEntity):
    @entry_point(context="thread")
    def get_tts_audio(self, message: str, language: str, options: Any = None) -> Any: ...
    @entry_point(context="loop")
    async def async_get_tts_audio(self, message: str, language: str, options: Any = None) -> Any: ...
