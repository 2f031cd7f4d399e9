"""librosa: decodes and computes on sound."""

from typing import Any

from asyncward import blocks

# doc: "Load an audio file as a floating point time series", resampled.
@blocks("cpu", stall="bounded")
def load(path: Any, *, sr: Any = 22050, mono: bool = True, offset: float = 0.0, duration: Any = None, **kwargs: Any) -> tuple[Any, Any]: ...
@blocks("cpu", stall="bounded")
def resample(y: Any, *, orig_sr: float, target_sr: float, **kwargs: Any) -> Any: ...
