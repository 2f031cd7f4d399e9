"""langchain.agents."""

from typing import Any

from langchain_core.runnables import Runnable

# source: gives a compiled graph, which is a runnable: `invoke` beside `ainvoke`.
def create_agent(
    model: Any, tools: Any = None, *, system_prompt: Any = None, middleware: Any = (), response_format: Any = None, state_schema: Any = None,
    context_schema: Any = None, checkpointer: Any = None, store: Any = None, interrupt_before: Any = None, interrupt_after: Any = None,
    debug: bool = False, name: str | None = None, cache: Any = None,
) -> Runnable: ...
