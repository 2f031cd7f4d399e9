"""litellm."""

from typing import Any

from asyncward import blocks, suspends

from litellm import types as types, utils as utils
from litellm.router import Router as Router
from litellm.types.llms.openai import (
    ChatCompletionAssistantMessage as ChatCompletionAssistantMessage,
    ChatCompletionUserMessage as ChatCompletionUserMessage,
    ChatCompletionSystemMessage as ChatCompletionSystemMessage,
    ChatCompletionToolMessage as ChatCompletionToolMessage,
    ChatCompletionAssistantToolCall as ChatCompletionAssistantToolCall,
    ChatCompletionTextObject as ChatCompletionTextObject,
    ChatCompletionImageObject as ChatCompletionImageObject,
)
from litellm.types.utils import ChatCompletionMessageToolCall as ChatCompletionMessageToolCall, Function as Function
from litellm.types.utils import EmbeddingResponse as EmbeddingResponse, ModelResponse as ModelResponse, ModelResponseStream as ModelResponseStream
from litellm.utils import (
    CustomStreamWrapper as CustomStreamWrapper, get_max_tokens as get_max_tokens, get_model_info as get_model_info,
    register_model as register_model, supports_function_calling as supports_function_calling,
    supports_reasoning as supports_reasoning, supports_response_schema as supports_response_schema,
    supports_vision as supports_vision, token_counter as token_counter,
)

# source: main.py: each asks the provider over HTTP; the coroutine functions do it on the loop.

@blocks("network", twin="litellm.acompletion")
def completion(model: str, messages: list[Any] = [], **kwargs: Any) -> ModelResponse | CustomStreamWrapper: ...
@suspends("always")
async def acompletion(model: str, messages: list[Any] = [], **kwargs: Any) -> ModelResponse | CustomStreamWrapper: ...
@blocks("network", twin="litellm.aembedding")
def embedding(*args: Any, **kwargs: Any) -> EmbeddingResponse: ...
@suspends("always")
async def aembedding(*args: Any, **kwargs: Any) -> EmbeddingResponse: ...
@blocks("network", twin="litellm.aimage_generation")
def image_generation(*args: Any, **kwargs: Any) -> Any: ...
@suspends("always")
async def aimage_generation(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network", twin="litellm.atranscription")
def transcription(*args: Any, **kwargs: Any) -> Any: ...
@suspends("always")
async def atranscription(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network", twin="litellm.aspeech")
def speech(*args: Any, **kwargs: Any) -> Any: ...
@suspends("always")
async def aspeech(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network", twin="litellm.amoderation")
def moderation(*args: Any, **kwargs: Any) -> Any: ...
@suspends("always")
async def amoderation(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network", twin="litellm.atext_completion")
def text_completion(*args: Any, **kwargs: Any) -> Any: ...
@suspends("always")
async def atext_completion(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network", twin="litellm.aresponses")
def responses(*args: Any, **kwargs: Any) -> Any: ...
@suspends("always")
async def aresponses(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network", twin="litellm.arerank")
def rerank(model: str, query: str, documents: list[Any], custom_llm_provider: Any = None, top_n: int | None = None, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def arerank(model: str, query: str, documents: list[Any], custom_llm_provider: Any = None, top_n: int | None = None, **kwargs: Any) -> Any: ...  # dynamic
# source: cost_calculator.py: looks the price up in a table that is in memory.
def completion_cost(completion_response: Any = None, model: str | None = None, **kwargs: Any) -> float: ...  # dynamic
def stream_chunk_builder(chunks: list[Any], messages: Any = None, start_time: Any = None, end_time: Any = None, **kwargs: Any) -> Any: ...  # dynamic
