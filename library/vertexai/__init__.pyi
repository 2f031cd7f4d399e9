"""vertexai: Google's models on Vertex AI."""

from typing import Any

# source: google/cloud/aiplatform/initializer.py: keeps what it is given.
def init(*, project: str | None = None, location: str | None = None, **kwargs: Any) -> None: ...  # dynamic
