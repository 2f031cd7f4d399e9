"""textual: message handlers run on the loop, plain ones too."""

from typing import Any, Callable, TypeVar

from asyncward import becomes, entry_point

_T = TypeVar("_T")

@entry_point(context="loop", sync="loop")
def on(message_type: Any, selector: str | None = None, **kwargs: str) -> Callable[[_T], _T]: ...
# doc: "Decorator to create a worker": the decorated method returns a Worker. A plain method must say `thread=True` and runs in a thread;
#   source: before 0.31 it runs there without saying so.
@becomes("task")
@entry_point(context="loop", sync="thread")
def work(method: Any = None, *, name: str = "", group: str = "default", exit_on_error: bool = True,
         exclusive: bool = False, description: str | None = None, thread: bool = False) -> Callable[[_T], _T]: ...
