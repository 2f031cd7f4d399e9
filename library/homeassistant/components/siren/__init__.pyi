"""homeassistant.components.siren."""

from homeassistant.helpers.entity import ToggleEntity

class SirenEntity(ToggleEntity): ...
