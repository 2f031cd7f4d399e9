"""gtts: speech fetched from a service on the calling thread."""

from typing import Any

from asyncward import blocks

class gTTS:
    def __init__(self, text: str, *args: Any, **kwargs: Any) -> None: ...
    # doc: "Do the TTS API request and write result to file."
    @blocks("network")
    def save(self, savefile: Any) -> None: ...
    @blocks("network")
    def write_to_fp(self, fp: Any) -> None: ...
