"""crewai.llm: a language model by its name."""

from typing import Any

from crewai.llms.base_llm import BaseLLM

class LLM(BaseLLM):
    def __init__(self, model: str, **kwargs: Any) -> None: ...  # dynamic
    def supports_function_calling(self) -> bool: ...
    def supports_stop_words(self) -> bool: ...
    def get_context_window_size(self) -> int: ...
