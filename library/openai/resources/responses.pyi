"""openai.resources.responses."""

from typing import Any

from asyncward import blocks, suspends

class Responses:
    @blocks("network", twin="openai.resources.responses.AsyncResponses.create")
    def create(self, *, input: Any = None, model: Any = None, stream: Any = None, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.responses.AsyncResponses.parse")
    def parse(self, *, input: Any = None, model: Any = None, text_format: Any = None,
              **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.responses.AsyncResponses.retrieve")
    def retrieve(self, response_id: str, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.responses.AsyncResponses.delete")
    def delete(self, response_id: str, **kwargs: Any) -> None: ...  # dynamic
    @blocks("network", twin="openai.resources.responses.AsyncResponses.cancel")
    def cancel(self, response_id: str, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.responses.AsyncResponses.stream")
    def stream(
        self, *, response_id: Any = ..., input: Any = ..., model: Any = ..., background: Any = ...,
        context_management: Any = ..., text_format: Any = ..., tools: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.responses.AsyncResponses.compact")
    def compact(
        self, *, model: Any, input: Any = ..., instructions: Any = ..., previous_response_id: Any = ...,
        prompt_cache_key: Any = ..., prompt_cache_options: Any = ..., prompt_cache_retention: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.responses.AsyncResponses.connect")
    def connect(
        self, extra_query: Any = ..., extra_headers: Any = ..., websocket_connection_options: Any = ...,
        on_reconnecting: Any = None, max_retries: int = 5, initial_delay: float = 0.5, max_delay: float = 8.0,
        **kwargs: Any
    ) -> Any: ...

class AsyncResponses:
    @suspends("always")
    async def create(self, *, input: Any = None, model: Any = None, stream: Any = None,
                     **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def parse(self, *, input: Any = None, model: Any = None, text_format: Any = None,
                    **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def retrieve(self, response_id: str, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete(self, response_id: str, **kwargs: Any) -> None: ...  # dynamic
    @suspends("always")
    async def cancel(self, response_id: str, **kwargs: Any) -> Any: ...  # dynamic
    def stream(
        self, *, response_id: Any = ..., input: Any = ..., model: Any = ..., background: Any = ...,
        context_management: Any = ..., text_format: Any = ..., tools: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def compact(
        self, *, model: Any, input: Any = ..., instructions: Any = ..., previous_response_id: Any = ...,
        prompt_cache_key: Any = ..., prompt_cache_options: Any = ..., prompt_cache_retention: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def connect(
        self, extra_query: Any = ..., extra_headers: Any = ..., websocket_connection_options: Any = ...,
        on_reconnecting: Any = None, max_retries: int = 5, initial_delay: float = 0.5, max_delay: float = 8.0,
        **kwargs: Any
    ) -> Any: ...
