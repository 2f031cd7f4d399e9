"""librosa.core.constantq: computes on whole signals."""

from typing import Any

from asyncward import blocks

# source: numpy and scipy over every frame of the signal.
@blocks("cpu", stall="bounded")
def cqt(
    y: Any, *, sr: float = 22050, hop_length: int = 512, fmin: Any = None, n_bins: int | None = 84,
    bins_per_octave: int = 12, tuning: float | None = 0.0, filter_scale: float = 1, norm: float | None = 1,
    sparsity: float = 0.01, window: Any = "hann", scale: bool = True, pad_mode: Any = "constant",
    res_type: str = "soxr_hq", dtype: Any = None
) -> Any: ...
@blocks("cpu", stall="bounded")
def hybrid_cqt(
    y: Any, *, sr: float = 22050, hop_length: int = 512, fmin: Any = None, n_bins: int | None = 84,
    bins_per_octave: int = 12, tuning: float | None = 0.0, filter_scale: float = 1, norm: float | None = 1,
    sparsity: float = 0.01, window: Any = "hann", scale: bool = True, pad_mode: Any = "constant",
    res_type: str = "soxr_hq", dtype: Any = None
) -> Any: ...
@blocks("cpu", stall="bounded")
def pseudo_cqt(
    y: Any, *, sr: float = 22050, hop_length: int = 512, fmin: Any = None, n_bins: int | None = 84,
    bins_per_octave: int = 12, tuning: float | None = 0.0, filter_scale: float = 1, norm: float | None = 1,
    sparsity: float = 0.01, window: Any = "hann", scale: bool = True, pad_mode: Any = "constant", dtype: Any = None
) -> Any: ...
@blocks("cpu", stall="bounded")
def icqt(
    C: Any, *, sr: float = 22050, hop_length: int = 512, fmin: Any = None, bins_per_octave: int = 12,
    tuning: float = 0.0, filter_scale: float = 1, norm: float | None = 1, sparsity: float = 0.01,
    window: Any = "hann", scale: bool = True, length: int | None = None, res_type: str = "soxr_hq", dtype: Any = None
) -> Any: ...
@blocks("cpu", stall="bounded")
def vqt(
    y: Any, *, sr: float = 22050, hop_length: int = 512, fmin: Any = None, n_bins: int | None = 84,
    intervals: Any = "equal", gamma: float | None = None, bins_per_octave: int = 12, tuning: float | None = 0.0,
    filter_scale: float = 1, norm: float | None = 1, sparsity: float = 0.01, window: Any = "hann", scale: bool = True,
    pad_mode: Any = "constant", res_type: str = "soxr_hq", dtype: Any = None
) -> Any: ...
@blocks("cpu", stall="bounded")
def griffinlim_cqt(
    C: Any, *, n_iter: int = 32, sr: float = 22050, hop_length: int = 512, fmin: Any = None,
    bins_per_octave: int = 12, tuning: float = 0.0, filter_scale: float = 1, norm: float | None = 1,
    sparsity: float = 0.01, window: Any = "hann", scale: bool = True, pad_mode: Any = "constant",
    res_type: str = "soxr_hq", dtype: Any = None, length: int | None = None, momentum: float = 0.99,
    init: str | None = "random", rng: Any = None, random_state: Any = ...
) -> Any: ...
