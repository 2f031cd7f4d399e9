"""homeassistant.helpers.entity_platform."""

from typing import Any, Callable

from asyncward import suspends
from homeassistant.core import HomeAssistant

AddEntitiesCallback = Callable[..., None]
AddConfigEntryEntitiesCallback = Callable[..., None]

class EntityPlatform:
    hass: HomeAssistant
    domain: str
    platform_name: str
    entities: dict[str, Any]
    def add_entities(self, new_entities: Any, update_before_add: bool = False) -> None: ...
    @suspends("maybe")
    async def async_add_entities(self, new_entities: Any, update_before_add: bool = False) -> None: ...
    def async_register_entity_service(self, name: str, schema: Any, func: Any, required_features: Any = None, **kwargs: Any) -> None: ...
    @suspends("maybe")
    async def async_remove_entity(self, entity_id: str) -> None: ...

def async_get_current_platform() -> EntityPlatform: ...
def async_get_platforms(hass: HomeAssistant, integration_name: str) -> list[EntityPlatform]: ...
