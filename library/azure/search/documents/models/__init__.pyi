"""azure.search.documents.models."""

from typing import Any

class VectorQuery:  # dynamic
    def __init__(self, **kwargs: Any) -> None: ...
class VectorizedQuery(VectorQuery): ...  # dynamic
class VectorizableTextQuery(VectorQuery): ...  # dynamic
