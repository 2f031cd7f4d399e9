"""llama_index.core.schema."""

from typing import Any

class Document:
    text: str
    metadata: dict[str, Any]
    def __init__(self, **data: Any) -> None: ...
