"""mistralai.async_client: of versions before 1."""

from typing import Any, AsyncIterator

from asyncward import suspends

# source: each asks the server.
class MistralAsyncClient:
    def __init__(self, api_key: str | None = ..., endpoint: str = ..., max_retries: int = ...,
                 timeout: int = ..., **kwargs: Any) -> None: ...  # dynamic
    @suspends("always")
    async def close(self) -> Any: ...
    @suspends("always")
    async def chat(
        self, messages: Any, model: Any = ..., tools: Any = ..., temperature: Any = ..., max_tokens: Any = ...,
        top_p: Any = ..., random_seed: Any = ..., safe_mode: Any = ..., safe_prompt: Any = ..., **kwargs: Any
    ) -> Any: ...
    def chat_stream(
        self, messages: Any, model: Any = ..., tools: Any = ..., temperature: Any = ..., max_tokens: Any = ...,
        top_p: Any = ..., random_seed: Any = ..., safe_mode: Any = ..., safe_prompt: Any = ..., **kwargs: Any
    ) -> AsyncIterator[Any]: ...
    @suspends("always")
    async def embeddings(self, model: Any, input: Any) -> Any: ...
    @suspends("always")
    async def list_models(self) -> Any: ...
    @suspends("always")
    async def delete_model(self, model_id: Any) -> Any: ...
    @suspends("always")
    async def completion(
        self, model: Any, prompt: Any, suffix: Any = ..., temperature: Any = ..., max_tokens: Any = ..., top_p:
        Any = ..., random_seed: Any = ..., stop: Any = ...
    ) -> Any: ...
    def completion_stream(
        self, model: Any, prompt: Any, suffix: Any = ..., temperature: Any = ..., max_tokens: Any = ..., top_p:
        Any = ..., random_seed: Any = ..., stop: Any = ...
    ) -> AsyncIterator[Any]: ...
