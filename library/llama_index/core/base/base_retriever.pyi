"""llama_index.core.base.base_retriever."""

from typing import Any

from asyncward import blocks, suspends

class BaseRetriever:
    @blocks("network", twin="llama_index.core.base.base_retriever.BaseRetriever.aretrieve")
    def retrieve(self, str_or_query_bundle: Any) -> list[Any]: ...
    @suspends("always")
    async def aretrieve(self, str_or_query_bundle: Any) -> list[Any]: ...
