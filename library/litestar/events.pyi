"""litestar.events: listeners run in a task group beside the requests."""

from typing import Any, Callable, TypeVar

from asyncward import entry_point, suspends

_T = TypeVar("_T")

# source: litestar/events/listener.py: a plain listener is wrapped by ensure_async_callable, which sends it to a thread.
class EventListener:
    event_ids: frozenset[str]
    def __init__(self, *event_ids: str) -> None: ...
    @entry_point(context="loop", sync="thread")
    def __call__(self, fn: _T) -> _T: ...  # dynamic

listener = EventListener

class BaseEventEmitterBackend:
    def __init__(self, listeners: list[EventListener]) -> None: ...
    # doc: "Emit an event to all attached listeners": a plain function that hands it over.
    def emit(self, event_id: str, *args: Any, **kwargs: Any) -> None: ...
