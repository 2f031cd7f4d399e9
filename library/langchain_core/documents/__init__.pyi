"""langchain_core.documents."""

from typing import Any

class Document:
    page_content: str
    metadata: dict[str, Any]
    def __init__(self, page_content: str, **kwargs: Any) -> None: ...
