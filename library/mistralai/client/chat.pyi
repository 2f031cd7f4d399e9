"""mistralai.client.chat."""

from typing import Any

from asyncward import blocks, suspends

class Chat:
    @blocks("network", twin="mistralai.client.chat.Chat.parse_async")
    def parse(self, response_format: Any, **kwargs: Any) -> Any: ...
    @suspends("always")
    async def parse_async(self, response_format: Any, **kwargs: Any) -> Any: ...
    @blocks("network", twin="mistralai.client.chat.Chat.parse_stream_async")
    def parse_stream(self, response_format: Any, **kwargs: Any) -> Any: ...
    @suspends("always")
    async def parse_stream_async(self, response_format: Any, **kwargs: Any) -> Any: ...
    @blocks("network", twin="mistralai.client.chat.Chat.complete_async")
    def complete(
        self, *, model: str, messages: Any, temperature: Any = ..., top_p: Any = ..., max_tokens: Any = ...,
        stream: bool | None = False, stop: Any = ..., random_seed: Any = ..., metadata: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def complete_async(
        self, *, model: str, messages: Any, temperature: Any = ..., top_p: Any = ..., max_tokens: Any = ...,
        stream: bool | None = False, stop: Any = ..., random_seed: Any = ..., metadata: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.chat.Chat.stream_async")
    def stream(
        self, *, model: str, messages: Any, temperature: Any = ..., top_p: Any = ..., max_tokens: Any = ...,
        stream: bool | None = True, stop: Any = ..., random_seed: Any = ..., metadata: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def stream_async(
        self, *, model: str, messages: Any, temperature: Any = ..., top_p: Any = ..., max_tokens: Any = ...,
        stream: bool | None = True, stop: Any = ..., random_seed: Any = ..., metadata: Any = ..., **kwargs: Any
    ) -> Any: ...
