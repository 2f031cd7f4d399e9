"""homeassistant.helpers.typing."""

from typing import Any

from homeassistant.core import HomeAssistant

HomeAssistantType = HomeAssistant
ConfigType = dict[str, Any]
DiscoveryInfoType = dict[str, Any]
StateType = str | int | float | None
