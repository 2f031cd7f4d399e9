"""openai.resources.beta.responses.input_tokens."""

from typing import Any

from asyncward import blocks, suspends

class InputTokens:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="openai.resources.beta.responses.input_tokens.AsyncInputTokens.count")
    def count(
        self, *, conversation: Any = ..., input: Any = ..., instructions: Any = ..., model: Any = ...,
        parallel_tool_calls: Any = ..., personality: Any = ..., previous_response_id: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...

class AsyncInputTokens:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def count(
        self, *, conversation: Any = ..., input: Any = ..., instructions: Any = ..., model: Any = ...,
        parallel_tool_calls: Any = ..., personality: Any = ..., previous_response_id: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
