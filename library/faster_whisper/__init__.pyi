"""faster_whisper: speech to text on the calling thread."""

from typing import Any, Iterable

from asyncward import blocks

class WhisperModel:
    # doc: a model that is not in the cache is downloaded.
    @blocks("network")
    def __init__(self, model_size_or_path: str, device: str = "auto", *args: Any, **kwargs: Any) -> None: ...
    # source: faster_whisper/transcribe.py: decodes the audio and computes its features at once, the segments while they are iterated.
    @blocks("cpu", stall="bounded")
    def transcribe(self, audio: Any, *args: Any, **kwargs: Any) -> tuple[Iterable[Any], Any]: ...
    @blocks("cpu", stall="bounded")
    def detect_language(self, audio: Any = None, *args: Any, **kwargs: Any) -> Any: ...
class BatchedInferencePipeline:
    def __init__(self, model: WhisperModel) -> None: ...
    @blocks("cpu", stall="bounded")
    def transcribe(self, audio: Any, *args: Any, **kwargs: Any) -> tuple[Iterable[Any], Any]: ...
@blocks("cpu", stall="bounded")
def decode_audio(input_file: Any, sampling_rate: int = 16000, split_stereo: bool = False) -> Any: ...
