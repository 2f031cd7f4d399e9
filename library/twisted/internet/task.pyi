"""twisted.internet.task."""

from typing import Any, Callable

from asyncward import handles, runs_loop

from twisted.internet.defer import Deferred

class LoopingCall:
    @handles("f", many=False)
    def __init__(self, f: Callable[..., Any], *a: Any, **kw: Any) -> None: ...
    def start(self, interval: float, now: bool = True) -> Deferred: ...
    def stop(self) -> None: ...
@handles("callable", many=False)
def deferLater(clock: Any, delay: float, callable: Any = None, *args: Any, **kw: Any) -> Deferred: ...
@runs_loop("main")
def react(main: Callable[..., Any], argv: Any = (), _reactor: Any = None) -> None: ...
