"""zhipuai: a client of a model service that asks on the calling thread."""

from typing import Any

from asyncward import blocks

# doc: SDK for Python: each method is one exchange over httpx.
class _Completions:
    @blocks("network")
    def create(self, **kwargs: Any) -> Any: ...
class _Chat:
    completions: _Completions
class _Create:
    @blocks("network")
    def create(self, **kwargs: Any) -> Any: ...
class _Images:
    @blocks("network")
    def generations(self, **kwargs: Any) -> Any: ...
class ZhipuAI:
    chat: _Chat
    embeddings: _Create
    images: _Images
    def __init__(self, *, api_key: str | None = None, **kwargs: Any) -> None: ...
