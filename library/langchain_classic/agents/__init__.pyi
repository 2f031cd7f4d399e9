"""langchain_classic.agents."""

from typing import Any, AsyncIterator, Iterator

from asyncward import blocks

from langchain_classic.chains import Chain
from langchain_core.runnables import Runnable

# source: agents/agent.py: asks the model and runs the tools it names, step by step.
class AgentExecutor(Chain):
    agent: Any
    tools: Any
    max_iterations: int | None
    return_intermediate_steps: bool
    @classmethod
    def from_agent_and_tools(cls, agent: Any, tools: Any, callbacks: Any = None, **kwargs: Any) -> AgentExecutor: ...
    @blocks("file", stall="small")
    def save_agent(self, file_path: Any) -> None: ...
    def iter(self, inputs: Any, callbacks: Any = None, *, include_run_info: bool = False, async_: bool = False) -> Any: ...
    def lookup_tool(self, name: str) -> Any: ...
    @blocks("network", twin="langchain_classic.agents.AgentExecutor.astream")
    def stream(self, input: Any, config: Any = None, **kwargs: Any) -> Iterator[Any]: ...
    async def astream(self, input: Any, config: Any = None, **kwargs: Any) -> AsyncIterator[Any]:
        yield ...

def initialize_agent(
    tools: Any, llm: Any, agent: Any = None, callback_manager: Any = None, agent_path: Any = None, agent_kwargs: Any = None, *,
    tags: Any = None, **kwargs: Any
) -> AgentExecutor: ...
# source: each gives a sequence of runnables; nothing is asked yet.
def create_tool_calling_agent(llm: Any, tools: Any, prompt: Any, *, message_formatter: Any = ...) -> Runnable: ...
def create_react_agent(
    llm: Any, tools: Any, prompt: Any, output_parser: Any = None, tools_renderer: Any = ..., *, stop_sequence: Any = True
) -> Runnable: ...
def create_openai_functions_agent(llm: Any, tools: Any, prompt: Any) -> Runnable: ...
def create_openai_tools_agent(llm: Any, tools: Any, prompt: Any, strict: bool | None = None) -> Runnable: ...
def create_structured_chat_agent(
    llm: Any, tools: Any, prompt: Any, tools_renderer: Any = ..., *, stop_sequence: Any = True
) -> Runnable: ...
