"""homeassistant.components.light."""

from homeassistant.helpers.entity import ToggleEntity

class LightEntity(ToggleEntity): ...
