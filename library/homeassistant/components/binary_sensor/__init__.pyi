"""homeassistant.components.binary_sensor."""

from homeassistant.helpers.entity import Entity

class BinarySensorEntity(Entity): ...
