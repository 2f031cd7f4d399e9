"""langgraph.prebuilt."""

from typing import Any

from langchain_core.runnables import Runnable
from langgraph.graph.state import CompiledStateGraph

def create_react_agent(model: Any, tools: Any, *, prompt: Any = None, response_format: Any = None,
                       pre_model_hook: Any = None, post_model_hook: Any = None, state_schema: Any = None,
                       context_schema: Any = None, checkpointer: Any = None, store: Any = None,
                       interrupt_before: list[str] | None = None, interrupt_after: list[str] | None = None,
                       debug: bool = False, version: Any = "v2", name: str | None = None,
                       **deprecated_kwargs: Any) -> CompiledStateGraph: ...
class ToolNode(Runnable):
    tools_by_name: dict[str, Any]
    def __init__(self, tools: Any, *, name: str = "tools", tags: list[str] | None = None,
                 handle_tool_errors: Any = ..., messages_key: str = "messages", wrap_tool_call: Any = None,
                 awrap_tool_call: Any = None) -> None: ...
def tools_condition(state: Any, messages_key: str = "messages") -> str: ...
