"""homeassistant.helpers.httpx_client."""

from typing import Any

from homeassistant.core import HomeAssistant
from httpx import AsyncClient

def get_async_client(hass: HomeAssistant, verify_ssl: bool = True, *args: Any, **kwargs: Any) -> AsyncClient: ...
def create_async_httpx_client(hass: HomeAssistant, verify_ssl: bool = True, auto_cleanup: bool = True, *args: Any, **kwargs: Any) -> AsyncClient: ...
