"""sched: runs functions at times, one after the other."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from asyncward import blocks, calls

class Event(NamedTuple):
    time: float
    priority: Any
    sequence: int
    action: Callable[..., Any]
    argument: tuple[Any, ...]
    kwargs: dict[str, Any]
class scheduler:
    queue: list[Event]
    timefunc: Callable[[], float]
    delayfunc: Callable[[float], object]
    def __init__(self, timefunc: Callable[[], float] = ..., delayfunc: Callable[[float], object] = ...) -> None: ...
    # The function runs in run(), on the thread that calls it.
    @calls("action")
    def enterabs(
        self, time: float, priority: Any, action: Callable[..., Any], argument: Sequence[Any] = (), kwargs: Any = ...
    ) -> Event: ...
    @calls("action")
    def enter(
        self, delay: float, priority: Any, action: Callable[..., Any], argument: Sequence[Any] = (), kwargs: Any = ...
    ) -> Event: ...
    # doc: waits with delayfunc, by default time.sleep, for the next event.
    @blocks("sleep", unless="blocking == False")
    def run(self, blocking: bool = True) -> float | None: ...
    def cancel(self, event: Event) -> None: ...
    def empty(self) -> bool: ...
