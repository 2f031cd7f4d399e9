"""homeassistant.core."""

import asyncio
from typing import Any, Callable, Coroutine, Mapping, TypeVar

from asyncward import blocks, entry_point, handles, loop_only, offloads, runs_decorated, runs_loop, spawns, suspends
from homeassistant.config_entries import ConfigEntries

_T = TypeVar("_T")
_F = TypeVar("_F", bound=Callable[..., Any])

CALLBACK_TYPE = Callable[[], None]

# doc: "Annotation to mark method as safe to call from within the event loop."
@entry_point(context="loop")
@runs_decorated("loop")
def callback(func: _F) -> _F: ...
def is_callback(func: Callable[..., Any]) -> bool: ...
def split_entity_id(entity_id: str) -> tuple[str, str]: ...
def valid_entity_id(entity_id: str) -> bool: ...

class HassJob:
    target: Any
    name: str | None
    @handles("target", sync="thread")
    def __init__(self, target: Any, name: str | None = None, **kwargs: Any) -> None: ...

class Context:
    id: str
    user_id: str | None
    parent_id: str | None
    def __init__(self, user_id: str | None = None, parent_id: str | None = None, id: str | None = None) -> None: ...

class Event:
    event_type: str
    data: dict[str, Any]
    context: Context
    def as_dict(self) -> dict[str, Any]: ...

class State:
    entity_id: str
    domain: str
    object_id: str
    state: str
    attributes: Mapping[str, Any]
    last_changed: Any
    last_updated: Any
    context: Context
    name: str
    def as_dict(self) -> Any: ...

class ServiceCall:
    domain: str
    service: str
    data: dict[str, Any]
    context: Context
    hass: HomeAssistant

# source: the plain methods hand the call to the loop and wait for its answer; on the loop itself that is a deadlock. `fire` and `get` do not wait.
class EventBus:
    def fire(self, event_type: Any, event_data: Any = None, origin: Any = None, context: Any = None) -> None: ...
    # doc: "This method must be run in the event loop."
    @loop_only
    def async_fire(self, event_type: Any, event_data: Any = None, origin: Any = None, context: Any = None, time_fired: Any = None) -> None: ...
    @blocks("lock")
    @handles("listener", sync="thread")
    def listen(self, event_type: Any, listener: Any) -> CALLBACK_TYPE: ...
    @blocks("lock")
    @handles("listener", sync="thread", many=False)
    def listen_once(self, event_type: Any, listener: Any) -> CALLBACK_TYPE: ...
    @handles("listener", sync="thread")
    def async_listen(self, event_type: Any, listener: Any, event_filter: Any = None, run_immediately: Any = None) -> CALLBACK_TYPE: ...
    @handles("listener", sync="thread", many=False)
    def async_listen_once(self, event_type: Any, listener: Any, run_immediately: Any = None) -> CALLBACK_TYPE: ...
    def async_listeners(self) -> dict[str, int]: ...

class StateMachine:
    def get(self, entity_id: str) -> State | None: ...
    def is_state(self, entity_id: str, state: str) -> bool: ...
    @blocks("lock")
    def set(self, entity_id: str, new_state: str, attributes: Any = None, force_update: bool = False, context: Any = None) -> None: ...
    @blocks("lock")
    def remove(self, entity_id: str) -> bool: ...
    @loop_only
    def async_set(self, entity_id: str, new_state: str, attributes: Any = None, force_update: bool = False, context: Any = None, **kwargs: Any) -> None: ...
    @loop_only
    def async_remove(self, entity_id: str, context: Any = None) -> bool: ...
    def async_all(self, domain_filter: Any = None) -> list[State]: ...
    def async_entity_ids(self, domain_filter: Any = None) -> list[str]: ...

class ServiceRegistry:
    def has_service(self, domain: str, service: str) -> bool: ...
    @blocks("lock")
    def call(self, domain: str, service: str, service_data: Any = None, blocking: bool = False, context: Any = None, **kwargs: Any) -> Any: ...
    @suspends("maybe")
    async def async_call(self, domain: str, service: str, service_data: Any = None, blocking: bool = False, context: Any = None,
                         **kwargs: Any) -> Any: ...
    @blocks("lock")
    @handles("service_func", sync="thread")
    def register(self, domain: str, service: str, service_func: Any, schema: Any = None, **kwargs: Any) -> None: ...
    @handles("service_func", sync="thread")
    def async_register(self, domain: str, service: str, service_func: Any, schema: Any = None, **kwargs: Any) -> None: ...
    @blocks("lock")
    def remove(self, domain: str, service: str) -> None: ...
    @loop_only
    def async_remove(self, domain: str, service: str) -> None: ...
    def async_services(self) -> dict[str, Any]: ...

class Config:
    latitude: float
    longitude: float
    elevation: int
    location_name: str
    time_zone: Any
    units: Any
    config_dir: str
    components: Any
    language: str
    def path(self, *path: str) -> str: ...
    def as_dict(self) -> dict[str, Any]: ...
    async def async_update(self, **kwargs: Any) -> None: ...

class HomeAssistant:
    loop: asyncio.AbstractEventLoop
    bus: EventBus
    services: ServiceRegistry
    states: StateMachine
    config: Config
    config_entries: ConfigEntries
    components: Any
    data: dict[Any, Any]
    auth: Any
    http: Any
    helpers: Any
    state: Any
    is_running: bool
    is_stopping: bool
    # doc: "Add a job to be executed by the event loop or by an executor": from any thread.
    @handles("target", sync="thread")
    @spawns("target", retained=True)
    def add_job(self, target: Any, *args: Any) -> None: ...
    @spawns("target", retained=True)
    def create_task(self, target: Coroutine[Any, Any, Any], name: str | None = None) -> None: ...
    # source: the tasks are kept until they are done.
    @loop_only
    @spawns("target", retained=True)
    def async_create_task(self, target: Coroutine[Any, Any, _T], name: str | None = None, eager_start: bool = True) -> asyncio.Task[_T]: ...
    @loop_only
    @spawns("target", retained=True)
    def async_create_background_task(self, target: Coroutine[Any, Any, _T], name: str, eager_start: bool = True) -> asyncio.Task[_T]: ...
    @handles("target", sync="thread")
    @spawns("target", retained=True)
    def async_add_job(self, target: Any, *args: Any, **kwargs: Any) -> Any: ...
    def async_add_hass_job(self, hassjob: HassJob, *args: Any, **kwargs: Any) -> Any: ...
    def async_run_hass_job(self, hassjob: HassJob, *args: Any, **kwargs: Any) -> Any: ...
    @handles("target", sync="loop")
    @spawns("target", retained=True)
    def async_run_job(self, target: Any, *args: Any) -> Any: ...
    @offloads("target")
    def async_add_executor_job(self, target: Callable[..., _T], *args: Any) -> asyncio.Future[_T]: ...
    @offloads("target")
    def async_add_import_executor_job(self, target: Callable[..., _T], *args: Any) -> asyncio.Future[_T]: ...
    @blocks("lock")
    def block_till_done(self) -> None: ...
    @suspends("always")
    async def async_block_till_done(self, *args: Any, **kwargs: Any) -> None: ...
    @runs_loop()
    def start(self) -> int: ...
    def stop(self) -> None: ...
    @suspends("always")
    async def async_start(self) -> None: ...
    @suspends("always")
    async def async_stop(self, exit_code: int = 0, *, force: bool = False) -> None: ...
    def verify_event_loop_thread(self, what: str) -> None: ...
