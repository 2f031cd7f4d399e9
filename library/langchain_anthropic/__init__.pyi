"""langchain_anthropic."""

from typing import Any

from langchain_core.runnables import Runnable

class ChatAnthropic(Runnable):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
