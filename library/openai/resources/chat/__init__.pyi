"""openai.resources.chat."""

from typing import Any

from asyncward import blocks, suspends

from openai import AsyncStream, Stream
from openai.types.chat import ChatCompletion, ChatCompletionChunk

# doc: one HTTP exchange that lasts as long as the model writes; with stream=True what comes back is iterated.
class Completions:
    @blocks("network", twin="openai.resources.chat.AsyncCompletions.create")
    def create(self, *, messages: Any, model: str, stream: Any = None, temperature: Any = None, max_tokens: Any = None,
               tools: Any = None, response_format: Any = None, timeout: Any = ...,
               **kwargs: Any) -> ChatCompletion | Stream[ChatCompletionChunk]: ...  # dynamic
    @blocks("network", twin="openai.resources.chat.AsyncCompletions.parse")
    def parse(self, *, messages: Any, model: str, response_format: Any = None,
              **kwargs: Any) -> ChatCompletion: ...  # dynamic
    @blocks("network", twin="openai.resources.chat.AsyncCompletions.retrieve")
    def retrieve(self, completion_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.chat.AsyncCompletions.update")
    def update(self, completion_id: str, *, metadata: Any, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.chat.AsyncCompletions.list")
    def list(
        self, *, after: Any = ..., limit: Any = ..., metadata: Any = ..., model: Any = ..., order: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.chat.AsyncCompletions.delete")
    def delete(self, completion_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.chat.AsyncCompletions.stream")
    def stream(
        self, *, messages: Any, model: Any, audio: Any = ..., response_format: Any = ...,
        frequency_penalty: Any = ..., function_call: Any = ..., functions: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...

class AsyncCompletions:
    @suspends("always")
    async def create(self, *, messages: Any, model: str, stream: Any = None, temperature: Any = None,
                     max_tokens: Any = None, tools: Any = None, response_format: Any = None, timeout: Any = ...,
                     **kwargs: Any) -> ChatCompletion | AsyncStream[ChatCompletionChunk]: ...  # dynamic
    @suspends("always")
    async def parse(self, *, messages: Any, model: str, response_format: Any = None,
                    **kwargs: Any) -> ChatCompletion: ...  # dynamic
    @suspends("always")
    async def retrieve(self, completion_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def update(self, completion_id: str, *, metadata: Any, timeout: Any = ..., **kwargs: Any) -> Any: ...
    def list(
        self, *, after: Any = ..., limit: Any = ..., metadata: Any = ..., model: Any = ..., order: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(self, completion_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    def stream(
        self, *, messages: Any, model: Any, audio: Any = ..., response_format: Any = ...,
        frequency_penalty: Any = ..., function_call: Any = ..., functions: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...

class Chat:
    @property
    def completions(self) -> Completions: ...

class AsyncChat:
    @property
    def completions(self) -> AsyncCompletions: ...
