"""homeassistant.helpers.storage."""

from typing import Any, Callable, Generic, TypeVar

from asyncward import schedules, suspends
from homeassistant.core import HomeAssistant

_T = TypeVar("_T")

class Store(Generic[_T]):
    hass: HomeAssistant
    version: int
    key: str
    path: str
    def __init__(self, hass: HomeAssistant, version: int, key: str, private: bool = False, **kwargs: Any) -> None: ...
    # source: reads in an executor.
    @suspends("maybe")
    async def async_load(self) -> Any: ...
    @suspends("maybe")
    async def async_save(self, data: Any) -> None: ...
    @schedules("data_func")
    def async_delay_save(self, data_func: Callable[[], Any], delay: float = 0) -> None: ...
    @suspends("maybe")
    async def async_remove(self) -> None: ...
