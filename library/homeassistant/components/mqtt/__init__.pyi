"""homeassistant.components.mqtt."""

from typing import Any, Callable

from asyncward import handles, suspends
from homeassistant.core import HomeAssistant

@suspends("maybe")
@handles("msg_callback", sync="thread")
async def async_subscribe(hass: HomeAssistant, topic: str, msg_callback: Callable[..., Any], qos: int = 0, encoding: str | None = "utf-8",
                          *args: Any, **kwargs: Any) -> Callable[[], None]: ...
