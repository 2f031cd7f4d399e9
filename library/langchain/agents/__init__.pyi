"""langchain.agents."""

from typing import Any

from asyncward import versions

from langchain_core.runnables import Runnable

# source: what was here before 1.0 is langchain_classic.agents now.
if versions("langchain", "<1"):
    from langchain_classic.agents import (
        AgentExecutor as AgentExecutor,
        create_openai_functions_agent as create_openai_functions_agent,
        create_openai_tools_agent as create_openai_tools_agent,
        create_react_agent as create_react_agent,
        create_structured_chat_agent as create_structured_chat_agent,
        create_tool_calling_agent as create_tool_calling_agent,
        initialize_agent as initialize_agent,
    )

# source: gives a compiled graph, which is a runnable: `invoke` beside `ainvoke`.
def create_agent(
    model: Any, tools: Any = None, *, system_prompt: Any = None, middleware: Any = (), response_format: Any = None, state_schema: Any = None,
    context_schema: Any = None, checkpointer: Any = None, store: Any = None, interrupt_before: Any = None, interrupt_after: Any = None,
    debug: bool = False, name: str | None = None, cache: Any = None,
) -> Runnable: ...
