"""homeassistant.helpers.update_coordinator."""

from typing import Any, Callable, Generic, TypeVar

from asyncward import entry_point, handles, loop_only, schedules, suspends
from homeassistant.config_entries import ConfigEntry
from homeassistant.core import HomeAssistant
from homeassistant.helpers.entity import Entity

_T = TypeVar("_T")

class UpdateFailed(Exception): ...

class DataUpdateCoordinator(Generic[_T]):
    hass: HomeAssistant
    logger: Any
    name: str
    config_entry: ConfigEntry | None
    data: Any
    update_interval: Any
    last_update_success: bool
    @handles("update_method")
    def __init__(self, hass: HomeAssistant, logger: Any, *, name: str, config_entry: Any = None, update_interval: Any = None,
                 update_method: Any = None, setup_method: Any = None, request_refresh_debouncer: Any = None, always_update: bool = True) -> None: ...
    @schedules("update_callback", many=True)
    def async_add_listener(self, update_callback: Callable[[], Any], context: Any = None) -> Callable[[], None]: ...
    # doc: "Update listeners": on the loop.
    @loop_only
    def async_update_listeners(self) -> None: ...
    @suspends("maybe")
    async def async_request_refresh(self) -> None: ...
    @suspends("maybe")
    async def async_refresh(self) -> None: ...
    @suspends("maybe")
    async def async_config_entry_first_refresh(self) -> None: ...
    @loop_only
    def async_set_updated_data(self, data: Any) -> None: ...
    @loop_only
    def async_set_update_error(self, err: Exception) -> None: ...
    @entry_point(context="loop")
    async def _async_update_data(self) -> Any: ...
    @entry_point(context="loop", many=False)
    async def _async_setup(self) -> None: ...

_C = TypeVar("_C", bound=DataUpdateCoordinator[Any])

class BaseCoordinatorEntity(Entity, Generic[_C]): ...
class CoordinatorEntity(BaseCoordinatorEntity[_C]):
    coordinator: _C
    coordinator_context: Any
    def __init__(self, coordinator: _C, context: Any = None) -> None: ...
    @entry_point(context="loop")
    def _handle_coordinator_update(self) -> None: ...
