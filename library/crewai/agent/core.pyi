"""crewai.agent.core: an agent."""

from typing import Any

from asyncward import blocks

class Agent:
    role: str
    goal: str
    backstory: str
    tools: list[Any] | None
    llm: Any
    def __init__(self, **data: Any) -> None: ...  # dynamic
    # source: agent/core.py: where a loop runs, kickoff gives the coroutine of kickoff_async; elsewhere it waits for the model.
    def kickoff(self, messages: str | list[Any], response_format: Any = None,
                input_files: dict[str, Any] | None = None, from_checkpoint: Any = None) -> Any: ...
    async def kickoff_async(self, messages: str | list[Any], response_format: Any = None,
                            input_files: dict[str, Any] | None = None, from_checkpoint: Any = None) -> Any: ...
    async def akickoff(self, messages: str | list[Any], response_format: Any = None,
                       input_files: dict[str, Any] | None = None, from_checkpoint: Any = None) -> Any: ...
    # source: agent/core.py: the executor asks the language model until it is done.
    @blocks("network", twin="crewai.agent.core.Agent.aexecute_task")
    def execute_task(self, task: Any, context: str | None = None, tools: list[Any] | None = None) -> Any: ...
    async def aexecute_task(self, task: Any, context: str | None = None, tools: list[Any] | None = None) -> Any: ...
