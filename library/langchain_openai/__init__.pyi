"""langchain_openai."""

from typing import Any

from langchain_core.embeddings import Embeddings
from langchain_core.language_models import BaseChatModel
from langchain_core.runnables import Runnable

class ChatOpenAI(BaseChatModel):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class AzureChatOpenAI(BaseChatModel):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class OpenAI(Runnable):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
# source: embeddings/base.py: each asks the endpoint by the clients of openai; the tokens of the coroutine functions are counted in an executor.
class OpenAIEmbeddings(Embeddings):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class AzureOpenAIEmbeddings(OpenAIEmbeddings):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
