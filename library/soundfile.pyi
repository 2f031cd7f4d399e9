"""soundfile: reads and writes whole files of sound."""

from typing import Any

from asyncward import blocks

# doc: "Provide audio data from a sound file as NumPy array."
@blocks("file", stall="bounded", unless="type(file) == io.BytesIO")
@blocks("cpu", stall="bounded", when="type(file) == io.BytesIO")
def read(file: Any, frames: int = -1, start: int = 0, stop: Any = None, dtype: str = "float64", **kwargs: Any) -> tuple[Any, int]: ...
@blocks("file", stall="bounded", unless="type(file) == io.BytesIO")
@blocks("cpu", stall="bounded", when="type(file) == io.BytesIO")
def write(file: Any, data: Any, samplerate: int, subtype: Any = None, endian: Any = None, format: Any = None, **kwargs: Any) -> None: ...
