"""groq: a client of a model service, in both colours."""

from typing import Any

from asyncward import blocks, suspends

class Completions:
    # doc: "Creates a model response for the given chat conversation."
    @blocks("network", twin="groq.AsyncGroq.chat.completions.create")
    def create(self, **kwargs: Any) -> Any: ...
class Chat:
    completions: Completions
class _Speech:
    @blocks("network")
    def create(self, **kwargs: Any) -> Any: ...
class Audio:
    transcriptions: _Speech
    translations: _Speech
    speech: _Speech
class Groq:
    chat: Chat
    audio: Audio
    def __init__(self, *, api_key: str | None = None, **kwargs: Any) -> None: ...

class AsyncCompletions:
    @suspends("always")
    async def create(self, **kwargs: Any) -> Any: ...
class AsyncChat:
    completions: AsyncCompletions
class _AsyncSpeech:
    @suspends("always")
    async def create(self, **kwargs: Any) -> Any: ...
class AsyncAudio:
    transcriptions: _AsyncSpeech
    translations: _AsyncSpeech
    speech: _AsyncSpeech
class AsyncGroq:
    chat: AsyncChat
    audio: AsyncAudio
    def __init__(self, *, api_key: str | None = None, **kwargs: Any) -> None: ...
