"""homeassistant.helpers.dispatcher."""

from typing import Any, Callable

from asyncward import blocks, handles, loop_only
from homeassistant.core import HomeAssistant

@blocks("lock")
@handles("target", sync="thread")
def dispatcher_connect(hass: HomeAssistant, signal: Any, target: Callable[..., Any]) -> Callable[[], None]: ...
@handles("target", sync="thread")
def async_dispatcher_connect(hass: HomeAssistant, signal: Any, target: Callable[..., Any]) -> Callable[[], None]: ...
# source: hands it to the loop, from any thread.
def dispatcher_send(hass: HomeAssistant, signal: Any, *args: Any) -> None: ...
# doc: "This method must be run in the event loop."
@loop_only
def async_dispatcher_send(hass: HomeAssistant, signal: Any, *args: Any) -> None: ...
