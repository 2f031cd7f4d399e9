"""anthropic.types."""

from typing import Any

class Message:
    id: str
    content: list[Any]
    model: str
    role: str
    stop_reason: Any
    usage: Any
    def model_dump(self, **kwargs: Any) -> dict[str, Any]: ...
