"""langchain_openai."""

from typing import Any

from langchain_core.runnables import Runnable

class ChatOpenAI(Runnable):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class AzureChatOpenAI(Runnable):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class OpenAI(Runnable):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
