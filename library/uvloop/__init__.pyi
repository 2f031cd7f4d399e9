"""uvloop: another event loop for asyncio."""

from typing import Any

from asyncward import runs_loop

from asyncio import AbstractEventLoop

# source: __init__.py: `run` is `asyncio.run` on a loop of uvloop.
@runs_loop("main")
def run(main: Any, *, loop_factory: Any = None, debug: bool | None = None, **run_kwargs: Any) -> Any: ...
def install() -> None: ...
def new_event_loop() -> AbstractEventLoop: ...
class EventLoopPolicy: ...  # dynamic
class Loop(AbstractEventLoop): ...
