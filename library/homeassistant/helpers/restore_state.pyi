"""homeassistant.helpers.restore_state."""

from typing import Any

from asyncward import suspends
from homeassistant.core import State
from homeassistant.helpers.entity import Entity

class RestoreEntity(Entity):
    @suspends("maybe")
    async def async_get_last_state(self) -> State | None: ...
    @suspends("maybe")
    async def async_get_last_extra_data(self) -> Any: ...
