"""crewai.task: what an agent is to do."""

from concurrent.futures import Future
from typing import Any

from asyncward import blocks

class Task:
    description: str
    agent: Any
    output: Any
    def __init__(self, **data: Any) -> None: ...  # dynamic
    # source: task.py, _execute_core: the agent asks its language model.
    @blocks("network", twin="crewai.task.Task.aexecute_sync")
    def execute_sync(self, agent: Any = None, context: str | None = None, tools: list[Any] | None = None) -> Any: ...
    # source: task.py: a thread of its own does it.
    def execute_async(self, agent: Any = None, context: str | None = None,
                      tools: list[Any] | None = None) -> Future[Any]: ...
    async def aexecute_sync(self, agent: Any = None, context: str | None = None,
                            tools: list[Any] | None = None) -> Any: ...
