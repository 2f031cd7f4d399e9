"""llama_index.core.base.base_query_engine."""

from typing import Any

from asyncward import blocks, suspends

class BaseQueryEngine:
    @blocks("network", twin="llama_index.core.base.base_query_engine.BaseQueryEngine.aquery")
    def query(self, str_or_query_bundle: Any) -> Any: ...
    @suspends("always")
    async def aquery(self, str_or_query_bundle: Any) -> Any: ...
    @blocks("network")
    def retrieve(self, query_bundle: Any) -> list[Any]: ...
