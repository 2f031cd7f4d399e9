"""librosa.core.pitch: computes on whole signals."""

from typing import Any

from asyncward import blocks

# source: numpy and scipy over every frame of the signal.
@blocks("cpu", stall="bounded")
def estimate_tuning(
    *, y: Any = None, sr: float = 22050, S: Any = None, n_fft: int | None = 2048, resolution: float = 0.01,
    bins_per_octave: int = 12, **kwargs: Any
) -> float: ...
@blocks("cpu", stall="bounded")
def pitch_tuning(frequencies: Any, *, resolution: float = 0.01, bins_per_octave: int = 12) -> float: ...
@blocks("cpu", stall="bounded")
def piptrack(
    *, y: Any = None, sr: float = 22050, S: Any = None, n_fft: int | None = 2048, hop_length: int | None = None,
    fmin: float = 150.0, fmax: float = 4000.0, threshold: float = 0.1, win_length: int | None = None,
    window: Any = "hann", center: bool = True, pad_mode: Any = "constant", ref: Any = None
) -> Any: ...
@blocks("cpu", stall="bounded")
def yin(
    y: Any, *, fmin: float, fmax: float, sr: float = 22050, frame_length: int = 2048, hop_length: int | None = None,
    trough_threshold: float = 0.1, center: bool = True, pad_mode: Any = "constant"
) -> Any: ...
@blocks("cpu", stall="bounded")
def pyin(
    y: Any, *, fmin: float, fmax: float, sr: float = 22050, frame_length: int = 2048, hop_length: int | None = None,
    n_thresholds: int = 100, beta_parameters: tuple[float, float] = ..., boltzmann_parameter: float = 2,
    resolution: float = 0.1, max_transition_rate: float = 35.92, switch_prob: float = 0.01,
    no_trough_prob: float = 0.01, fill_na: float | None = ..., center: bool = True, pad_mode: Any = "constant",
    transition_min_prob: float | None = 0.0001
) -> Any: ...
