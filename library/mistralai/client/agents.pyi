"""mistralai.client.agents."""

from typing import Any

from asyncward import blocks, suspends

class Agents:
    @blocks("network", twin="mistralai.client.agents.Agents.complete_async")
    def complete(
        self, *, messages: Any, agent_id: str, max_tokens: Any = ..., stream: bool | None = False, stop: Any = ...,
        random_seed: Any = ..., metadata: Any = ..., response_format: Any = None, tools: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def complete_async(
        self, *, messages: Any, agent_id: str, max_tokens: Any = ..., stream: bool | None = False, stop: Any = ...,
        random_seed: Any = ..., metadata: Any = ..., response_format: Any = None, tools: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.agents.Agents.stream_async")
    def stream(
        self, *, messages: Any, agent_id: str, max_tokens: Any = ..., stream: bool | None = True, stop: Any = ...,
        random_seed: Any = ..., metadata: Any = ..., response_format: Any = None, tools: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def stream_async(
        self, *, messages: Any, agent_id: str, max_tokens: Any = ..., stream: bool | None = True, stop: Any = ...,
        random_seed: Any = ..., metadata: Any = ..., response_format: Any = None, tools: Any = ..., **kwargs: Any
    ) -> Any: ...
