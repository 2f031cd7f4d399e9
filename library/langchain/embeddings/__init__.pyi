"""langchain.embeddings."""

from typing import Any

from langchain_core.embeddings import Embeddings as Embeddings

def init_embeddings(model: str, *, provider: str | None = None, **kwargs: Any) -> Embeddings: ...
