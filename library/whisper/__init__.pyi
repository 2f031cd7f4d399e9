"""whisper (openai-whisper): speech to text on the calling thread."""

from typing import Any

from asyncward import blocks

class Whisper:
    # doc: "Transcribe an audio file".
    @blocks("cpu")
    def transcribe(self, audio: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("cpu", stall="bounded")
    def decode(self, mel: Any, options: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("cpu", stall="bounded")
    def detect_language(self, mel: Any, tokenizer: Any = None) -> Any: ...

# doc: a model that is not in the cache is downloaded.
@blocks("network")
def load_model(name: str, device: Any = None, download_root: str | None = None, in_memory: bool = False) -> Whisper: ...
@blocks("cpu")
def transcribe(model: Whisper, audio: Any, **kwargs: Any) -> dict[str, Any]: ...
# source: whisper/audio.py: runs ffmpeg.
@blocks("subprocess")
def load_audio(file: str, sr: int = 16000) -> Any: ...
@blocks("cpu", stall="bounded")
def log_mel_spectrogram(audio: Any, n_mels: int = 80, padding: int = 0, device: Any = None) -> Any: ...
