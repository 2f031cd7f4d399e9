"""cohere: each method is an exchange with the service."""

from typing import Any, AsyncIterator, Iterator, Self

from asyncward import blocks, suspends

# source: base_client.py: `httpx_client.request` for both clients, awaited in the asynchronous one.
class Client:
    def __init__(
        self, api_key: Any = None, *, base_url: str | None = ..., environment: Any = ...,
        client_name: str | None = None, timeout: float | None = None, max_retries: int | None = None,
        httpx_client: Any = None, thread_pool_executor: Any = ..., **kwargs: Any
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    @blocks("network", twin="cohere.AsyncClient.chat_stream")
    def chat_stream(
        self, *, message: str, accepts: Any = None, model: str | None = ..., preamble: str | None = ...,
        chat_history: Any = ..., conversation_id: str | None = ..., prompt_truncation: Any = ...,
        connectors: Any = ..., **kwargs: Any
    ) -> Iterator[Any]: ...
    @blocks("network", twin="cohere.AsyncClient.chat")
    def chat(
        self, *, message: str, accepts: Any = None, model: str | None = ..., preamble: str | None = ...,
        chat_history: Any = ..., conversation_id: str | None = ..., prompt_truncation: Any = ...,
        connectors: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="cohere.AsyncClient.generate_stream")
    def generate_stream(
        self, *, prompt: str, model: str | None = ..., num_generations: int | None = ...,
        max_tokens: int | None = ..., truncate: Any = ..., temperature: float | None = ..., seed: int | None = ...,
        preset: str | None = ..., **kwargs: Any
    ) -> Iterator[Any]: ...
    @blocks("network", twin="cohere.AsyncClient.generate")
    def generate(
        self, *, prompt: str, model: str | None = ..., num_generations: int | None = ...,
        max_tokens: int | None = ..., truncate: Any = ..., temperature: float | None = ..., seed: int | None = ...,
        preset: str | None = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="cohere.AsyncClient.rerank")
    def rerank(
        self, *, query: str, documents: Any, model: str | None = ..., top_n: int | None = ..., rank_fields: Any = ...,
        return_documents: bool | None = ..., max_chunks_per_doc: int | None = ..., request_options: Any = None
    ) -> Any: ...
    @blocks("network", twin="cohere.AsyncClient.classify")
    def classify(
        self, *, inputs: Any, examples: Any = ..., model: str | None = ..., preset: str | None = ...,
        truncate: Any = ..., request_options: Any = None
    ) -> Any: ...
    @blocks("network", twin="cohere.AsyncClient.summarize")
    def summarize(
        self, *, text: str, length: Any = ..., format: Any = ..., model: str | None = ..., extractiveness: Any = ...,
        temperature: float | None = ..., additional_command: str | None = ..., request_options: Any = None
    ) -> Any: ...
    @blocks("network", twin="cohere.AsyncClient.check_api_key")
    def check_api_key(self, *, request_options: Any = None) -> Any: ...
    @blocks("network", twin="cohere.AsyncClient.embed")
    def embed(
        self, *, texts: Any = ..., images: Any = ..., model: str | None = ..., input_type: Any = ...,
        embedding_types: Any = ..., truncate: Any = ..., request_options: Any = None, batching: bool | None = True
    ) -> Any: ...
    @blocks("network")
    def embed_stream(
        self, *, texts: Any, model: str | None = ..., input_type: Any = ..., embedding_types: Any = ...,
        truncate: Any = ..., batch_size: int = ..., request_options: Any = None
    ) -> Iterator[Any]: ...
    @blocks("network", twin="cohere.AsyncClient.tokenize")
    def tokenize(self, *, text: str, model: str, request_options: Any = None, offline: bool = True) -> Any: ...
    @blocks("network", twin="cohere.AsyncClient.detokenize")
    def detokenize(
        self, *, tokens: Any, model: str, request_options: Any = None, offline: bool | None = True
    ) -> Any: ...
    @blocks("network", twin="cohere.AsyncClient.fetch_tokenizer")
    def fetch_tokenizer(self, *, model: str) -> Any: ...
    @blocks("network", twin="cohere.AsyncClient.generate_stream")
    def generate_stream(
        self, *, prompt: str, model: str | None = ..., num_generations: int | None = ...,
        max_tokens: int | None = ..., truncate: Any = ..., temperature: float | None = ..., seed: int | None = ...,
        preset: str | None = ..., **kwargs: Any
    ) -> Iterator[Any]: ...
    @blocks("network", twin="cohere.AsyncClient.generate")
    def generate(
        self, *, prompt: str, model: str | None = ..., num_generations: int | None = ...,
        max_tokens: int | None = ..., truncate: Any = ..., temperature: float | None = ..., seed: int | None = ...,
        preset: str | None = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="cohere.AsyncClient.rerank")
    def rerank(
        self, *, query: str, documents: Any, model: str | None = ..., top_n: int | None = ..., rank_fields: Any = ...,
        return_documents: bool | None = ..., max_chunks_per_doc: int | None = ..., request_options: Any = None
    ) -> Any: ...
    @blocks("network", twin="cohere.AsyncClient.classify")
    def classify(
        self, *, inputs: Any, examples: Any = ..., model: str | None = ..., preset: str | None = ...,
        truncate: Any = ..., request_options: Any = None
    ) -> Any: ...
    @blocks("network", twin="cohere.AsyncClient.summarize")
    def summarize(
        self, *, text: str, length: Any = ..., format: Any = ..., model: str | None = ..., extractiveness: Any = ...,
        temperature: float | None = ..., additional_command: str | None = ..., request_options: Any = None
    ) -> Any: ...

class AsyncClient:
    def __init__(
        self, api_key: Any = None, *, base_url: str | None = ..., environment: Any = ...,
        client_name: str | None = None, timeout: float | None = None, max_retries: int | None = None,
        httpx_client: Any = None, thread_pool_executor: Any = ..., **kwargs: Any
    ) -> None: ...
    async def __aenter__(self) -> Self: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    def chat_stream(
        self, *, message: str, accepts: Any = None, model: str | None = ..., preamble: str | None = ...,
        chat_history: Any = ..., conversation_id: str | None = ..., prompt_truncation: Any = ...,
        connectors: Any = ..., **kwargs: Any
    ) -> AsyncIterator[Any]: ...
    @suspends("always")
    async def chat(
        self, *, message: str, accepts: Any = None, model: str | None = ..., preamble: str | None = ...,
        chat_history: Any = ..., conversation_id: str | None = ..., prompt_truncation: Any = ...,
        connectors: Any = ..., **kwargs: Any
    ) -> Any: ...
    def generate_stream(
        self, *, prompt: str, model: str | None = ..., num_generations: int | None = ...,
        max_tokens: int | None = ..., truncate: Any = ..., temperature: float | None = ..., seed: int | None = ...,
        preset: str | None = ..., **kwargs: Any
    ) -> AsyncIterator[Any]: ...
    @suspends("always")
    async def generate(
        self, *, prompt: str, model: str | None = ..., num_generations: int | None = ...,
        max_tokens: int | None = ..., truncate: Any = ..., temperature: float | None = ..., seed: int | None = ...,
        preset: str | None = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def rerank(
        self, *, query: str, documents: Any, model: str | None = ..., top_n: int | None = ..., rank_fields: Any = ...,
        return_documents: bool | None = ..., max_chunks_per_doc: int | None = ..., request_options: Any = None
    ) -> Any: ...
    @suspends("always")
    async def classify(
        self, *, inputs: Any, examples: Any = ..., model: str | None = ..., preset: str | None = ...,
        truncate: Any = ..., request_options: Any = None
    ) -> Any: ...
    @suspends("always")
    async def summarize(
        self, *, text: str, length: Any = ..., format: Any = ..., model: str | None = ..., extractiveness: Any = ...,
        temperature: float | None = ..., additional_command: str | None = ..., request_options: Any = None
    ) -> Any: ...
    @suspends("always")
    async def check_api_key(self, *, request_options: Any = None) -> Any: ...
    @suspends("always")
    async def embed(
        self, *, texts: Any = ..., images: Any = ..., model: str | None = ..., input_type: Any = ...,
        embedding_types: Any = ..., truncate: Any = ..., request_options: Any = None, batching: bool | None = True
    ) -> Any: ...
    @suspends("always")
    async def tokenize(
        self, *, text: str, model: str, request_options: Any = None, offline: bool | None = True
    ) -> Any: ...
    @suspends("always")
    async def detokenize(
        self, *, tokens: Any, model: str, request_options: Any = None, offline: bool | None = True
    ) -> Any: ...
    @suspends("always")
    async def fetch_tokenizer(self, *, model: str) -> Any: ...
    def generate_stream(
        self, *, prompt: str, model: str | None = ..., num_generations: int | None = ...,
        max_tokens: int | None = ..., truncate: Any = ..., temperature: float | None = ..., seed: int | None = ...,
        preset: str | None = ..., **kwargs: Any
    ) -> AsyncIterator[Any]: ...
    @suspends("always")
    async def generate(
        self, *, prompt: str, model: str | None = ..., num_generations: int | None = ...,
        max_tokens: int | None = ..., truncate: Any = ..., temperature: float | None = ..., seed: int | None = ...,
        preset: str | None = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def rerank(
        self, *, query: str, documents: Any, model: str | None = ..., top_n: int | None = ..., rank_fields: Any = ...,
        return_documents: bool | None = ..., max_chunks_per_doc: int | None = ..., request_options: Any = None
    ) -> Any: ...
    @suspends("always")
    async def classify(
        self, *, inputs: Any, examples: Any = ..., model: str | None = ..., preset: str | None = ...,
        truncate: Any = ..., request_options: Any = None
    ) -> Any: ...
    @suspends("always")
    async def summarize(
        self, *, text: str, length: Any = ..., format: Any = ..., model: str | None = ..., extractiveness: Any = ...,
        temperature: float | None = ..., additional_command: str | None = ..., request_options: Any = None
    ) -> Any: ...

class ClientV2:
    def __init__(self, api_key: Any = None, *, base_url: str | None = None, client_name: str | None = None, timeout: float | None = None, **kwargs: Any) -> None: ...
    @blocks("network", twin="cohere.AsyncClientV2.chat_stream")
    def chat_stream(
        self, *, model: str, messages: Any, tools: Any = ..., strict_tools: bool | None = ..., documents: Any = ...,
        citation_options: Any = ..., response_format: Any = ..., safety_mode: Any = ..., **kwargs: Any
    ) -> Iterator[Any]: ...
    @blocks("network", twin="cohere.AsyncClientV2.chat")
    def chat(
        self, *, model: str, messages: Any, tools: Any = ..., strict_tools: bool | None = ..., documents: Any = ...,
        citation_options: Any = ..., response_format: Any = ..., safety_mode: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="cohere.AsyncClientV2.embed")
    def embed(
        self, *, model: str, input_type: Any, texts: Any = ..., images: Any = ..., inputs: Any = ...,
        max_tokens: int | None = ..., output_dimension: int | None = ..., embedding_types: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="cohere.AsyncClientV2.rerank")
    def rerank(
        self, *, model: str, query: str, documents: Any, top_n: int | None = ...,
        max_tokens_per_doc: int | None = ..., priority: int | None = ..., request_options: Any = None
    ) -> Any: ...

class AsyncClientV2:
    def __init__(self, api_key: Any = None, *, base_url: str | None = None, client_name: str | None = None, timeout: float | None = None, **kwargs: Any) -> None: ...
    def chat_stream(
        self, *, model: str, messages: Any, tools: Any = ..., strict_tools: bool | None = ..., documents: Any = ...,
        citation_options: Any = ..., response_format: Any = ..., safety_mode: Any = ..., **kwargs: Any
    ) -> AsyncIterator[Any]: ...
    @suspends("always")
    async def chat(
        self, *, model: str, messages: Any, tools: Any = ..., strict_tools: bool | None = ..., documents: Any = ...,
        citation_options: Any = ..., response_format: Any = ..., safety_mode: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def embed(
        self, *, model: str, input_type: Any, texts: Any = ..., images: Any = ..., inputs: Any = ...,
        max_tokens: int | None = ..., output_dimension: int | None = ..., embedding_types: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def rerank(
        self, *, model: str, query: str, documents: Any, top_n: int | None = ...,
        max_tokens_per_doc: int | None = ..., priority: int | None = ..., request_options: Any = None
    ) -> Any: ...
