"""homeassistant.helpers.aiohttp_client."""

from typing import Any

from aiohttp import ClientSession
from homeassistant.core import HomeAssistant

def async_get_clientsession(hass: HomeAssistant, verify_ssl: bool = True, *args: Any, **kwargs: Any) -> ClientSession: ...
def async_create_clientsession(hass: HomeAssistant, verify_ssl: bool = True, auto_cleanup: bool = True, *args: Any, **kwargs: Any) -> ClientSession: ...
