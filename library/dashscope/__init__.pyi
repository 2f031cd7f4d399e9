"""dashscope: clients of a model service; the plain classes ask on the calling thread."""

from typing import Any

from asyncward import blocks, suspends
from . import embeddings as embeddings

class Generation:
    # doc: "Call generation model service."
    @classmethod
    @blocks("network", twin="dashscope.AioGeneration.call")
    def call(cls, *args: Any, **kwargs: Any) -> Any: ...
class AioGeneration:
    @classmethod
    @suspends("always")
    async def call(cls, *args: Any, **kwargs: Any) -> Any: ...
class MultiModalConversation:
    @classmethod
    @blocks("network")
    def call(cls, *args: Any, **kwargs: Any) -> Any: ...
class ImageSynthesis:
    @classmethod
    @blocks("network")
    def call(cls, *args: Any, **kwargs: Any) -> Any: ...
class TextEmbedding:
    @staticmethod
    @blocks("network")
    def call(*args: Any, **kwargs: Any) -> Any: ...
class TextReRank:
    @staticmethod
    @blocks("network")
    def call(*args: Any, **kwargs: Any) -> Any: ...
class Application:
    @classmethod
    @blocks("network")
    def call(cls, *args: Any, **kwargs: Any) -> Any: ...
# source: dashscope/embeddings/multimodal_embedding.py: call posts the request and waits for the response.
class MultiModalEmbedding:
    @classmethod
    @blocks("network")
    def call(cls, *args: Any, **kwargs: Any) -> Any: ...
