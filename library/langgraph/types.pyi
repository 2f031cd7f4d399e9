"""langgraph.types."""

from typing import Any, Generic, NamedTuple, TypeVar

_N = TypeVar("_N")

class Command(Generic[_N]):
    graph: str | None
    update: Any
    resume: Any
    goto: Any
    def __init__(self, graph: str | None = None, update: Any = None, resume: Any = None, goto: Any = ()) -> None: ...
class Send:
    node: str
    arg: Any
    def __init__(self, node: str, arg: Any) -> None: ...
class Interrupt:
    value: Any
    id: str
class StateSnapshot(NamedTuple):
    values: Any
    next: tuple[str, ...]
    config: Any
    metadata: Any
    created_at: str | None
    parent_config: Any
    tasks: tuple[Any, ...]
    interrupts: tuple[Interrupt, ...]
def interrupt(value: Any) -> Any: ...
