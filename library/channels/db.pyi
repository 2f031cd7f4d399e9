"""channels.db: the ORM from coroutines."""

from typing import Callable, TypeVar

from asyncward import becomes, offloads, runs_decorated

from asgiref.sync import SyncToAsync

_R = TypeVar("_R")

# source: sync_to_async that closes old connections before and after.
class DatabaseSyncToAsync(SyncToAsync[_R]): ...

@becomes("async")
@runs_decorated("thread")
@offloads("func")
def database_sync_to_async(func: Callable[..., _R],
                           thread_sensitive: bool = True) -> DatabaseSyncToAsync[_R]: ...  # dynamic

async def aclose_old_connections() -> None: ...
