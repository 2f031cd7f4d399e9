"""crewai.llms.base_llm: a language model."""

from typing import Any

from asyncward import blocks

class BaseLLM:
    model: str
    # source: llms/base_llm.py: a provider sends the messages to its model and waits for the answer.
    @blocks("network", twin="crewai.llms.base_llm.BaseLLM.acall")
    def call(self, messages: str | list[Any], tools: list[dict[str, Any]] | None = None,
             callbacks: list[Any] | None = None, available_functions: dict[str, Any] | None = None,
             from_task: Any = None, from_agent: Any = None, response_model: Any = None) -> Any: ...
    async def acall(self, messages: str | list[Any], tools: list[dict[str, Any]] | None = None,
                    callbacks: list[Any] | None = None, available_functions: dict[str, Any] | None = None,
                    from_task: Any = None, from_agent: Any = None, response_model: Any = None) -> Any: ...
