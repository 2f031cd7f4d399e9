"""homeassistant.components.switch."""

from homeassistant.helpers.entity import ToggleEntity

class SwitchEntity(ToggleEntity): ...
