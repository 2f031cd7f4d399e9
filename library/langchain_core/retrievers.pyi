"""langchain_core.retrievers."""

from typing import Any

from asyncward import blocks, suspends, versions

from langchain_core.documents import Document
from langchain_core.runnables import Runnable

class BaseRetriever(Runnable):
    # source: deprecated since 0.1.46, gone in 1.0; it calls invoke.
    if versions("langchain-core", "<1.0.0a1"):
        @blocks("network", twin="langchain_core.retrievers.BaseRetriever.ainvoke")
        def get_relevant_documents(self, query: str, *, callbacks: Any = None, tags: Any = None, metadata: Any = None, run_name: str | None = None,
                                   **kwargs: Any) -> list[Document]: ...
        @suspends("always")
        async def aget_relevant_documents(self, query: str, *, callbacks: Any = None, tags: Any = None, metadata: Any = None,
                                          run_name: str | None = None, **kwargs: Any) -> list[Document]: ...
    @blocks("network", twin="langchain_core.retrievers.BaseRetriever.ainvoke")
    def invoke(self, input: str, config: Any = None, **kwargs: Any) -> list[Document]: ...
    @suspends("always")
    async def ainvoke(self, input: str, config: Any = None, **kwargs: Any) -> list[Document]: ...
