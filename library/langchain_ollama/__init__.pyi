"""langchain_ollama."""

from typing import Any

from langchain_core.runnables import Runnable

class ChatOllama(Runnable):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
