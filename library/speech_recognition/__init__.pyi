"""speech_recognition: listens and asks services on the calling thread."""

from typing import Any

from asyncward import blocks

class Recognizer:
    # doc: records until a phrase ends; the recognize_… methods ask a service.
    @blocks("input")
    def listen(self, source: Any, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def recognize_google(self, audio_data: Any, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def recognize_google_cloud(self, audio_data: Any, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu", stall="bounded")
    def recognize_whisper(self, audio_data: Any, *args: Any, **kwargs: Any) -> Any: ...
