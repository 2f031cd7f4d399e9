"""mistralai.client.speech."""

from typing import Any

from asyncward import blocks, suspends

class Speech:
    @blocks("network", twin="mistralai.client.speech.Speech.complete_async")
    def complete(
        self, *, input: str, model: Any = ..., metadata: Any = ..., stream: bool | None = False, voice_id: Any = ...,
        ref_audio: Any = ..., response_format: Any = None, additional_properties: Any = None, retries: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def complete_async(
        self, *, input: str, model: Any = ..., metadata: Any = ..., stream: bool | None = False, voice_id: Any = ...,
        ref_audio: Any = ..., response_format: Any = None, additional_properties: Any = None, retries: Any = ...,
        **kwargs: Any
    ) -> Any: ...
