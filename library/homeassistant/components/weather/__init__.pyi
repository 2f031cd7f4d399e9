"""homeassistant.components.weather."""

from homeassistant.helpers.entity import Entity

class WeatherEntity(Entity): ...
