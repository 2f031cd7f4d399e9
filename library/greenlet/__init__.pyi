"""greenlet: switching stacks by hand."""

from typing import Any, Callable

from asyncward import calls

class greenlet:  # dynamic
    dead: bool
    parent: greenlet | None
    gr_frame: Any
    @calls("run")
    def __init__(self, run: Callable[..., Any] | None = None, parent: greenlet | None = None) -> None: ...
    def switch(self, *args: Any, **kwargs: Any) -> Any: ...
    def throw(self, *args: Any) -> Any: ...
def getcurrent() -> greenlet: ...  # dynamic
class GreenletExit(BaseException): ...  # dynamic
