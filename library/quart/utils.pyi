"""quart.utils."""

from typing import Any, Callable

from asyncward import becomes, offloads, runs_decorated

# source: runs the plain function in the default executor, with the context copied.
@becomes("async")
@runs_decorated("thread")
@offloads("func")
def run_sync(func: Callable[..., Any]) -> Callable[..., Any]: ...
