"""openai.resources.audio."""

from typing import Any

from asyncward import blocks, suspends

class Transcriptions:
    @blocks("network", twin="openai.resources.audio.AsyncTranscriptions.create")
    def create(self, *, file: Any, model: str, **kwargs: Any) -> Any: ...  # dynamic

class AsyncTranscriptions:
    @suspends("always")
    async def create(self, *, file: Any, model: str, **kwargs: Any) -> Any: ...  # dynamic

class Translations:
    @blocks("network", twin="openai.resources.audio.AsyncTranslations.create")
    def create(self, *, file: Any, model: str, **kwargs: Any) -> Any: ...  # dynamic

class AsyncTranslations:
    @suspends("always")
    async def create(self, *, file: Any, model: str, **kwargs: Any) -> Any: ...  # dynamic

class Speech:
    @blocks("network", twin="openai.resources.audio.AsyncSpeech.create")
    def create(self, *, input: str, model: str, voice: Any, **kwargs: Any) -> Any: ...  # dynamic

class AsyncSpeech:
    @suspends("always")
    async def create(self, *, input: str, model: str, voice: Any, **kwargs: Any) -> Any: ...  # dynamic

class Audio:
    @property
    def transcriptions(self) -> Transcriptions: ...
    @property
    def translations(self) -> Translations: ...
    @property
    def speech(self) -> Speech: ...

class AsyncAudio:
    @property
    def transcriptions(self) -> AsyncTranscriptions: ...
    @property
    def translations(self) -> AsyncTranslations: ...
    @property
    def speech(self) -> AsyncSpeech: ...
