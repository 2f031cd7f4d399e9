"""anthropic.resources."""

from typing import Any, AsyncIterator, Iterator

from asyncward import blocks, suspends

from anthropic import AsyncStream, Stream
from anthropic.types import Message

class Messages:
    def stream(self, *, max_tokens: int, messages: Any, model: Any,
               **kwargs: Any) -> MessageStreamManager: ...  # dynamic
    @blocks("network", twin="anthropic.resources.AsyncMessages.create")
    def create(self, *, max_tokens: int, messages: Any, model: Any, stream: Any = False, system: Any = None,
               tools: Any = None, **kwargs: Any) -> Message | Stream[Any]: ...  # dynamic
    @blocks("network", twin="anthropic.resources.AsyncMessages.count_tokens")
    def count_tokens(self, *, messages: Any, model: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="anthropic.resources.AsyncMessages.parse")
    def parse(self, *, max_tokens: int, messages: Any, model: Any, **kwargs: Any) -> Any: ...  # dynamic

class AsyncMessages:
    # doc: `async with client.messages.stream(...) as stream`.
    def stream(self, *, max_tokens: int, messages: Any, model: Any,
               **kwargs: Any) -> AsyncMessageStreamManager: ...  # dynamic
    @suspends("always")
    async def create(self, *, max_tokens: int, messages: Any, model: Any, stream: Any = False, system: Any = None,
                     tools: Any = None, **kwargs: Any) -> Message | AsyncStream[Any]: ...  # dynamic
    @suspends("always")
    async def count_tokens(self, *, messages: Any, model: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def parse(self, *, max_tokens: int, messages: Any, model: Any, **kwargs: Any) -> Any: ...  # dynamic

class MessageStreamManager:  # dynamic
    @blocks("network")
    def __enter__(self) -> MessageStream: ...
    def __exit__(self, exc_type: Any, exc: Any, exc_tb: Any) -> None: ...

class MessageStream:  # dynamic
    @blocks("network")
    def __iter__(self) -> Iterator[Any]: ...
    @property
    def text_stream(self) -> _TextStream: ...
    @blocks("network", twin="anthropic.resources.AsyncMessageStream.get_final_message")
    def get_final_message(self) -> Message: ...
    @blocks("network", twin="anthropic.resources.AsyncMessageStream.get_final_text")
    def get_final_text(self) -> str: ...
    @blocks("network", twin="anthropic.resources.AsyncMessageStream.until_done")
    def until_done(self) -> None: ...
    def close(self) -> None: ...

class _TextStream:
    @blocks("network")
    def __iter__(self) -> Iterator[str]: ...

class AsyncMessageStreamManager:  # dynamic
    @suspends("always")
    async def __aenter__(self) -> AsyncMessageStream: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc: Any, exc_tb: Any) -> None: ...

class AsyncMessageStream:  # dynamic
    def __aiter__(self) -> AsyncIterator[Any]: ...
    @property
    def text_stream(self) -> AsyncIterator[str]: ...
    @suspends("maybe")
    async def get_final_message(self) -> Message: ...
    @suspends("maybe")
    async def get_final_text(self) -> str: ...
    @suspends("maybe")
    async def until_done(self) -> None: ...
    @suspends("maybe")
    async def close(self) -> None: ...

class Models:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="anthropic.resources.AsyncModels.retrieve")
    def retrieve(self, model_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.AsyncModels.list")
    def list(
        self, *, after_id: Any = ..., before_id: Any = ..., limit: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...

class AsyncModels:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def retrieve(self, model_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    def list(
        self, *, after_id: Any = ..., before_id: Any = ..., limit: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
