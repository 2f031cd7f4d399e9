"""llama_index.core.query_engine."""

from typing import Any

from llama_index.core.base.base_query_engine import BaseQueryEngine as BaseQueryEngine

class RetrieverQueryEngine(BaseQueryEngine):
    def __init__(self, retriever: Any, response_synthesizer: Any = None, node_postprocessors: Any = None, callback_manager: Any = None) -> None: ...
    @classmethod
    def from_args(cls, retriever: Any, llm: Any = None, **kwargs: Any) -> RetrieverQueryEngine: ...
