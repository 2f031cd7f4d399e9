"""crewai.flow.flow: methods that follow one another."""

from typing import Any, Generic, TypeVar

from asyncward import blocks, entry_point

_T = TypeVar("_T")

class Flow(Generic[_T]):
    state: _T
    stream: bool
    def __init__(self, **kwargs: Any) -> None: ...  # dynamic
    # source: flow/runtime/__init__.py: where a loop runs, another thread runs the flow on a loop of its own, and this one waits for it.
    @blocks("lock", twin="crewai.flow.flow.Flow.kickoff_async")
    def kickoff(self, inputs: dict[str, Any] | None = None, input_files: dict[str, Any] | None = None,
                from_checkpoint: Any = None, restore_from_state_id: str | None = None) -> Any: ...
    async def kickoff_async(self, inputs: dict[str, Any] | None = None, input_files: dict[str, Any] | None = None,
                            from_checkpoint: Any = None, restore_from_state_id: str | None = None) -> Any: ...
    async def akickoff(self, inputs: dict[str, Any] | None = None, input_files: dict[str, Any] | None = None,
                       from_checkpoint: Any = None, restore_from_state_id: str | None = None) -> Any: ...

# source: flow/runtime/__init__.py, _execute_method: plain methods run in a thread.
@entry_point(context="loop", sync="thread")
def start(condition: Any = None) -> Any: ...
@entry_point(context="loop", sync="thread")
def listen(condition: Any) -> Any: ...
@entry_point(context="loop", sync="thread")
def router(condition: Any = None, *, emit: Any = None) -> Any: ...
def or_(*triggers: Any) -> Any: ...
def and_(*triggers: Any) -> Any: ...
