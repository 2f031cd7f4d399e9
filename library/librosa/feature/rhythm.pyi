"""librosa.feature.rhythm: computes on whole signals."""

from typing import Any

from asyncward import blocks

# source: numpy and scipy over every frame of the signal.
@blocks("cpu", stall="bounded")
def tempogram(
    *, y: Any = None, sr: float = 22050, onset_envelope: Any = None, hop_length: int = 512, win_length: int = 384,
    center: bool = True, window: Any = "hann", norm: float | None = ...
) -> Any: ...
@blocks("cpu", stall="bounded")
def fourier_tempogram(
    *, y: Any = None, sr: float = 22050, onset_envelope: Any = None, hop_length: int = 512, win_length: int = 384,
    center: bool = True, window: Any = "hann"
) -> Any: ...
@blocks("cpu", stall="bounded")
def tempo(
    *, y: Any = None, sr: float = 22050, onset_envelope: Any = None, tg: Any = None, hop_length: int = 512,
    start_bpm: float = 120, std_bpm: float = 1.0, ac_size: float = 8.0, max_tempo: float | None = 320.0,
    aggregate: Any = ..., prior: Any = None
) -> Any: ...
@blocks("cpu", stall="bounded")
def tempogram_ratio(
    *, y: Any = None, sr: float = 22050, onset_envelope: Any = None, tg: Any = None, bpm: Any = None,
    hop_length: int = 512, win_length: int = 384, start_bpm: float = 120, std_bpm: float = 1.0,
    max_tempo: float | None = 320.0, freqs: Any = None, factors: Any = None, aggregate: Any = None, prior: Any = None,
    center: bool = True, window: Any = "hann", kind: Any = "linear", fill_value: float = 0, norm: float | None = ...
) -> Any: ...
@blocks("cpu", stall="bounded")
def hybrid_tempogram(
    *, y: Any = None, sr: float = 22050, onset_envelope: Any = None, hop_length: int = 512, win_length: int = 384,
    center: bool = True, window: Any = "hann", **kwargs: Any
) -> Any: ...
@blocks("cpu", stall="bounded")
def metrogram(
    *, tg: Any, freqs: Any, factors: Any = None, aggregate: Any = ..., kind: Any = "linear", fill_value: float = 0
) -> Any: ...
