"""cyclopts: commands run in the main thread."""

from typing import Any, Callable, TypeVar

from asyncward import entry_point, suspends

_T = TypeVar("_T")

class App:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # doc: a coroutine function is run by a loop of its own when the command is called.
    @entry_point(context="main", many=False)
    def command(self, obj: Any = None, name: Any = None, **kwargs: Any) -> Any: ...
    @entry_point(context="main", many=False)
    def default(self, obj: Any = None, **kwargs: Any) -> Any: ...
    def __call__(self, tokens: Any = None, **kwargs: Any) -> Any: ...
    # source: core.py: runs the command on the loop that runs already.
    @suspends("maybe")
    async def run_async(self, tokens: Any = None, **kwargs: Any) -> Any: ...  # dynamic
