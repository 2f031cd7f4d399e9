"""mistralai.client.fim."""

from typing import Any

from asyncward import blocks, suspends

class Fim:
    @blocks("network", twin="mistralai.client.fim.Fim.complete_async")
    def complete(
        self, *, model: str, prompt: str, temperature: Any = ..., top_p: Any = ..., max_tokens: Any = ...,
        stream: bool | None = False, stop: Any = ..., random_seed: Any = ..., metadata: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def complete_async(
        self, *, model: str, prompt: str, temperature: Any = ..., top_p: Any = ..., max_tokens: Any = ...,
        stream: bool | None = False, stop: Any = ..., random_seed: Any = ..., metadata: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.fim.Fim.stream_async")
    def stream(
        self, *, model: str, prompt: str, temperature: Any = ..., top_p: Any = ..., max_tokens: Any = ...,
        stream: bool | None = True, stop: Any = ..., random_seed: Any = ..., metadata: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def stream_async(
        self, *, model: str, prompt: str, temperature: Any = ..., top_p: Any = ..., max_tokens: Any = ...,
        stream: bool | None = True, stop: Any = ..., random_seed: Any = ..., metadata: Any = ..., **kwargs: Any
    ) -> Any: ...
