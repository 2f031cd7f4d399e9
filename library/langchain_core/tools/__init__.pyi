"""langchain_core.tools."""

from typing import Any, Callable, TypeVar

from asyncward import entry_point

from langchain_core.runnables import Runnable

_T = TypeVar("_T")

class BaseTool(Runnable):
    name: str
    description: str
class StructuredTool(BaseTool):
    @classmethod
    def from_function(cls, func: Any = None, coroutine: Any = None, name: str | None = None, description: str | None = None,
                      **kwargs: Any) -> StructuredTool: ...
class Tool(BaseTool):
    def __init__(self, name: str, func: Any, description: str, **kwargs: Any) -> None: ...
# doc: a plain tool is run in an executor by ainvoke.
@entry_point(context="loop", sync="thread")
def tool(name_or_callable: Any = None, runnable: Any = None, *args: Any, description: str | None = None, **kwargs: Any) -> Any: ...
