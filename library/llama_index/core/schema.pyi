"""llama_index.core.schema."""

from typing import Any

class Document:
    text: str
    metadata: dict[str, Any]
    def __init__(self, **data: Any) -> None: ...
class QueryBundle:
    query_str: str
    def __init__(self, query_str: str, image_path: str | None = None, custom_embedding_strs: Any = None, embedding: Any = None) -> None: ...  # dynamic
class NodeWithScore:
    node: Any
    score: float | None
    metadata: dict[str, Any]
    text: str
    def __init__(self, **data: Any) -> None: ...
    def get_content(self, *args: Any, **kwargs: Any) -> str: ...
