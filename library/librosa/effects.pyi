"""librosa.effects: computes on whole signals."""

from typing import Any, Iterable

from asyncward import blocks

# source: numpy and scipy over every frame of the signal.
@blocks("cpu", stall="bounded")
def hpss(
    y: Any, *, kernel_size: Any = 31, power: float = 2.0, mask: bool = False, margin: Any = 1.0, n_fft: int = 2048,
    hop_length: int | None = None, win_length: int | None = None, window: Any = "hann", center: bool = True,
    pad_mode: Any = "constant"
) -> Any: ...
@blocks("cpu", stall="bounded")
def harmonic(
    y: Any, *, kernel_size: Any = 31, power: float = 2.0, mask: bool = False, margin: Any = 1.0, n_fft: int = 2048,
    hop_length: int | None = None, win_length: int | None = None, window: Any = "hann", center: bool = True,
    pad_mode: Any = "constant"
) -> Any: ...
@blocks("cpu", stall="bounded")
def percussive(
    y: Any, *, kernel_size: Any = 31, power: float = 2.0, mask: bool = False, margin: Any = 1.0, n_fft: int = 2048,
    hop_length: int | None = None, win_length: int | None = None, window: Any = "hann", center: bool = True,
    pad_mode: Any = "constant"
) -> Any: ...
@blocks("cpu", stall="bounded")
def time_stretch(y: Any, *, rate: float, **kwargs: Any) -> Any: ...
@blocks("cpu", stall="bounded")
def pitch_shift(
    y: Any, *, sr: float, n_steps: float, bins_per_octave: int = 12, res_type: str = "soxr_hq", scale: bool = False,
    **kwargs: Any
) -> Any: ...
@blocks("cpu", stall="bounded")
def remix(y: Any, intervals: Iterable[tuple[int, int]], *, align_zeros: bool = True) -> Any: ...
@blocks("cpu", stall="bounded")
def trim(
    y: Any, *, top_db: float = 60, ref: Any = ..., frame_length: int = 2048, hop_length: int = 512,
    aggregate: Any = ...
) -> Any: ...
@blocks("cpu", stall="bounded")
def split(
    y: Any, *, top_db: float = 60, ref: Any = ..., frame_length: int = 2048, hop_length: int = 512,
    aggregate: Any = ...
) -> Any: ...
@blocks("cpu", stall="bounded")
def preemphasis(y: Any, *, coef: float = 0.97, zi: Any = None, return_zf: bool = False) -> Any: ...
@blocks("cpu", stall="bounded")
def deemphasis(y: Any, *, coef: float = 0.97, zi: Any = None, return_zf: bool = False) -> Any: ...
