"""librosa.onset: computes on whole signals."""

from typing import Any

from asyncward import blocks

# source: numpy and scipy over every frame of the signal.
@blocks("cpu", stall="bounded")
def onset_detect(
    *, y: Any = None, sr: float = 22050, onset_envelope: Any = None, hop_length: int = 512, backtrack: bool = False,
    energy: Any = None, units: str = "frames", normalize: bool = True, sparse: bool = True, **kwargs: Any
) -> Any: ...
@blocks("cpu", stall="bounded")
def onset_strength(
    *, y: Any = None, sr: float = 22050, S: Any = None, lag: int = 1, max_size: int = 1, ref: Any = None,
    detrend: bool = False, center: bool = True, feature: Any = None, aggregate: Any = None, **kwargs: Any
) -> Any: ...
@blocks("cpu", stall="bounded")
def onset_backtrack(events: Any, energy: Any) -> Any: ...
@blocks("cpu", stall="bounded")
def onset_strength_multi(
    *, y: Any = None, sr: float = 22050, S: Any = None, n_fft: int = 2048, hop_length: int = 512, lag: int = 1,
    max_size: int = 1, ref: Any = None, detrend: bool = False, center: bool = True, feature: Any = None,
    aggregate: Any = None, channels: Any = None, **kwargs: Any
) -> Any: ...
