"""anthropic.resources.beta.messages.messages."""

from typing import Any

from asyncward import blocks, suspends

from anthropic.resources.beta.messages.batches import AsyncBatches, Batches

class Messages:
    def __init__(self, client: Any) -> None: ...
    batches: Batches
    @blocks("network", twin="anthropic.resources.beta.messages.messages.AsyncMessages.create")
    def create(
        self, *, max_tokens: int, messages: Any, model: Any, cache_control: Any = ..., container: Any = ...,
        context_management: Any = ..., diagnostics: Any = ..., stream: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.messages.messages.AsyncMessages.parse")
    def parse(
        self, *, max_tokens: int, messages: Any, model: Any, cache_control: Any = ..., container: Any = ...,
        context_management: Any = ..., diagnostics: Any = ..., stream: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.messages.messages.AsyncMessages.tool_runner")
    def tool_runner(
        self, *, max_tokens: int, messages: Any, model: Any, tools: Any, compaction_control: Any = ...,
        max_iterations: Any = ..., cache_control: Any = ..., stream: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.messages.messages.AsyncMessages.stream")
    def stream(
        self, *, max_tokens: int, messages: Any, model: Any, cache_control: Any = ..., container: Any = ...,
        context_management: Any = ..., diagnostics: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.messages.messages.AsyncMessages.count_tokens")
    def count_tokens(
        self, *, messages: Any, model: Any, cache_control: Any = ..., context_management: Any = ...,
        mcp_servers: Any = ..., output_config: Any = ..., output_format: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncMessages:
    def __init__(self, client: Any) -> None: ...
    batches: AsyncBatches
    @suspends("always")
    async def create(
        self, *, max_tokens: int, messages: Any, model: Any, cache_control: Any = ..., container: Any = ...,
        context_management: Any = ..., diagnostics: Any = ..., stream: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def parse(
        self, *, max_tokens: int, messages: Any, model: Any, cache_control: Any = ..., container: Any = ...,
        context_management: Any = ..., diagnostics: Any = ..., stream: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def tool_runner(
        self, *, max_tokens: int, messages: Any, model: Any, tools: Any, compaction_control: Any = ...,
        max_iterations: Any = ..., cache_control: Any = ..., stream: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def stream(
        self, *, max_tokens: int, messages: Any, model: Any, cache_control: Any = ..., metadata: Any = ...,
        output_config: Any = ..., output_format: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def count_tokens(
        self, *, messages: Any, model: Any, cache_control: Any = ..., context_management: Any = ...,
        mcp_servers: Any = ..., output_config: Any = ..., output_format: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
