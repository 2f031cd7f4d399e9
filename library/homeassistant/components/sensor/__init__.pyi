"""homeassistant.components.sensor."""

from homeassistant.helpers.entity import Entity
from homeassistant.helpers.restore_state import RestoreEntity

class SensorEntity(Entity): ...
class RestoreSensor(RestoreEntity, SensorEntity): ...
