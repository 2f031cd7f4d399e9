"""mistralai.client.embeddings."""

from typing import Any

from asyncward import blocks, suspends

class Embeddings:
    @blocks("network", twin="mistralai.client.embeddings.Embeddings.create_async")
    def create(
        self, *, model: str, inputs: Any, metadata: Any = ..., output_dimension: Any = ..., output_dtype: Any = None,
        encoding_format: Any = None, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def create_async(
        self, *, model: str, inputs: Any, metadata: Any = ..., output_dimension: Any = ..., output_dtype: Any = None,
        encoding_format: Any = None, retries: Any = ..., server_url: str | None = None, timeout_ms: int | None = None,
        **kwargs: Any
    ) -> Any: ...
