"""langchain_core.retrievers."""

from typing import Any

from asyncward import blocks, suspends

from langchain_core.documents import Document
from langchain_core.runnables import Runnable

class BaseRetriever(Runnable):
    @blocks("network", twin="langchain_core.retrievers.BaseRetriever.ainvoke")
    def invoke(self, input: str, config: Any = None, **kwargs: Any) -> list[Document]: ...
    @suspends("always")
    async def ainvoke(self, input: str, config: Any = None, **kwargs: Any) -> list[Document]: ...
