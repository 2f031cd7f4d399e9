"""mistralai.client.transcriptions."""

from typing import Any

from asyncward import blocks, suspends

class Transcriptions:
    @blocks("network", twin="mistralai.client.transcriptions.Transcriptions.complete_async")
    def complete(
        self, *, model: str, file: Any = None, file_url: Any = ..., file_id: Any = ..., language: Any = ...,
        temperature: Any = ..., diarize: bool | None = False, context_bias: Any = None,
        timestamp_granularities: Any = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def complete_async(
        self, *, model: str, file: Any = None, file_url: Any = ..., file_id: Any = ..., language: Any = ...,
        temperature: Any = ..., diarize: bool | None = False, context_bias: Any = None,
        timestamp_granularities: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.transcriptions.Transcriptions.stream_async")
    def stream(
        self, *, model: str, file: Any = None, file_url: Any = ..., file_id: Any = ..., language: Any = ...,
        temperature: Any = ..., diarize: bool | None = False, context_bias: Any = None,
        timestamp_granularities: Any = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def stream_async(
        self, *, model: str, file: Any = None, file_url: Any = ..., file_id: Any = ..., language: Any = ...,
        temperature: Any = ..., diarize: bool | None = False, context_bias: Any = None,
        timestamp_granularities: Any = None, **kwargs: Any
    ) -> Any: ...
