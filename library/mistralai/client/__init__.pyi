"""mistralai.client: each method is an exchange with the service; those whose names end in `_async` are its coroutine twins."""

from typing import Any, Iterator

from asyncward import blocks, versions

from mistralai.client.sdk import Mistral as Mistral

# doc: MIGRATION.md: Mistral took the place of MistralClient and MistralAsyncClient.
if versions("mistralai", "<1.0.0rc1"):
    # source: each asks the server and waits for its answer.
    class MistralClient:
        def __init__(self, api_key: str | None = ..., endpoint: str = ..., max_retries: int = ...,
                     timeout: int = ..., **kwargs: Any) -> None: ...  # dynamic
        @blocks("network", twin="mistralai.async_client.MistralAsyncClient.chat")
        def chat(
            self, messages: Any, model: Any = ..., tools: Any = ..., temperature: Any = ..., max_tokens: Any = ...,
            top_p: Any = ..., random_seed: Any = ..., safe_mode: Any = ..., safe_prompt: Any = ..., **kwargs: Any
        ) -> Any: ...
        @blocks("network", twin="mistralai.async_client.MistralAsyncClient.chat_stream")
        def chat_stream(
            self, messages: Any, model: Any = ..., tools: Any = ..., temperature: Any = ..., max_tokens: Any = ...,
            top_p: Any = ..., random_seed: Any = ..., safe_mode: Any = ..., safe_prompt: Any = ..., **kwargs: Any
        ) -> Iterator[Any]: ...
        @blocks("network", twin="mistralai.async_client.MistralAsyncClient.embeddings")
        def embeddings(self, model: Any, input: Any) -> Any: ...
        @blocks("network", twin="mistralai.async_client.MistralAsyncClient.list_models")
        def list_models(self) -> Any: ...
        @blocks("network", twin="mistralai.async_client.MistralAsyncClient.delete_model")
        def delete_model(self, model_id: Any) -> Any: ...
        @blocks("network", twin="mistralai.async_client.MistralAsyncClient.completion")
        def completion(
            self, model: Any, prompt: Any, suffix: Any = ..., temperature: Any = ..., max_tokens: Any = ..., top_p:
            Any = ..., random_seed: Any = ..., stop: Any = ...
        ) -> Any: ...
        @blocks("network", twin="mistralai.async_client.MistralAsyncClient.completion_stream")
        def completion_stream(
            self, model: Any, prompt: Any, suffix: Any = ..., temperature: Any = ..., max_tokens: Any = ..., top_p:
            Any = ..., random_seed: Any = ..., stop: Any = ...
        ) -> Iterator[Any]: ...
