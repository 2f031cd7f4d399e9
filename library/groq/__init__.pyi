"""groq: a client of a model service, in both colours."""

from typing import Any

from asyncward import blocks, suspends

class Completions:  # dynamic
    # doc: "Creates a model response for the given chat conversation."
    @blocks("network", twin="groq.AsyncCompletions.create")
    def create(self, **kwargs: Any) -> Any: ...
class Chat:  # dynamic
    completions: Completions
class _Speech:
    @blocks("network")
    def create(self, **kwargs: Any) -> Any: ...
class Audio:  # dynamic
    transcriptions: _Speech
    translations: _Speech
    speech: _Speech
class Groq:
    chat: Chat
    audio: Audio
    def __init__(self, *, api_key: str | None = None, **kwargs: Any) -> None: ...

class AsyncCompletions:  # dynamic
    @suspends("always")
    async def create(self, **kwargs: Any) -> Any: ...
class AsyncChat:  # dynamic
    completions: AsyncCompletions
class _AsyncSpeech:
    @suspends("always")
    async def create(self, **kwargs: Any) -> Any: ...
class AsyncAudio:  # dynamic
    transcriptions: _AsyncSpeech
    translations: _AsyncSpeech
    speech: _AsyncSpeech
class AsyncGroq:
    chat: AsyncChat
    audio: AsyncAudio
    def __init__(self, *, api_key: str | None = None, **kwargs: Any) -> None: ...
