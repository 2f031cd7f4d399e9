"""crewai.tools.base_tool: what agents may call."""

from typing import Any

from asyncward import entry_point

class BaseTool:
    name: str
    description: str
    def __init__(self, **kwargs: Any) -> None: ...  # dynamic
    def run(self, *args: Any, **kwargs: Any) -> Any: ...
    async def arun(self, *args: Any, **kwargs: Any) -> Any: ...
    # source: structured_tool.py: called by ainvoke in an executor, by kickoff on the thread that it runs on.
    @entry_point(context="thread")
    def _run(self, *args: Any, **kwargs: Any) -> Any: ...
    async def _arun(self, *args: Any, **kwargs: Any) -> Any: ...

# source: tools/structured_tool.py, ainvoke: a coroutine function is awaited, a plain one is run in an executor.
@entry_point(context="loop", sync="thread")
def tool(*args: Any, result_schema: Any = None, result_as_answer: bool = False,
         max_usage_count: int | None = None) -> Any: ...
