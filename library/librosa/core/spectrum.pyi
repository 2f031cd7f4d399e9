"""librosa.core.spectrum: computes on whole signals."""

from typing import Any

from asyncward import blocks

# source: numpy and scipy over every frame of the signal.
@blocks("cpu", stall="bounded")
def stft(
    y: Any, *, n_fft: int = 2048, hop_length: int | None = None, win_length: int | None = None, window: Any = "hann",
    center: bool = True, dtype: Any = None, pad_mode: Any = "constant", out: Any = None
) -> Any: ...
@blocks("cpu", stall="bounded")
def istft(
    stft_matrix: Any, *, hop_length: int | None = None, win_length: int | None = None, n_fft: int | None = None,
    window: Any = "hann", center: bool = True, dtype: Any = None, length: int | None = None, out: Any = None
) -> Any: ...
@blocks("cpu", stall="bounded")
def reassigned_spectrogram(
    y: Any, *, sr: float = 22050, S: Any = None, n_fft: int = 2048, hop_length: int | None = None,
    win_length: int | None = None, window: Any = "hann", center: bool = True, reassign_frequencies: bool = True,
    reassign_times: bool = True, ref_power: Any = 1e-06, fill_nan: bool = False, clip: bool = True, dtype: Any = None,
    pad_mode: Any = "constant"
) -> Any: ...
def magphase(D: Any, *, power: float = 1) -> Any: ...
@blocks("cpu", stall="bounded")
def phase_vocoder(
    D: Any, *, rate: float | None = None, t_out: Any = None, kind: Any = "linear", hop_length: Any = ...,
    n_fft: Any = ...
) -> Any: ...
@blocks("cpu", stall="bounded")
def iirt(
    y: Any, *, sr: float = 22050, win_length: int = 2048, hop_length: int | None = None, center: bool = True,
    tuning: float = 0.0, pad_mode: Any = "constant", flayout: Any = "sos", res_type: str = "soxr_hq", **kwargs: Any
) -> Any: ...
def power_to_db(
    S: Any, *, ref: Any = 1.0, amin: float = 1e-10, top_db: float | None = 80.0, axes: Any = "auto"
) -> Any: ...
def db_to_power(S_db: Any, *, ref: float = 1.0) -> Any: ...
def amplitude_to_db(
    S: Any, *, ref: Any = 1.0, amin: float = 1e-05, top_db: float | None = 80.0, axes: Any = "auto"
) -> Any: ...
def db_to_amplitude(S_db: Any, *, ref: float = 1.0) -> Any: ...
@blocks("cpu", stall="bounded")
def perceptual_weighting(S: Any, frequencies: Any, *, kind: str = "A", **kwargs: Any) -> Any: ...
@blocks("cpu", stall="bounded")
def fmt(
    y: Any, *, t_min: float = 0.5, n_fmt: int | None = None, kind: Any = "cubic", beta: float = 0.5,
    over_sample: float = 1, axis: int = -1
) -> Any: ...
@blocks("cpu", stall="bounded")
def pcen(
    S: Any, *, sr: float = 22050, hop_length: int = 512, gain: float = 0.98, bias: float = 2, power: float = 0.5,
    time_constant: float = 0.4, eps: float = 1e-06, b: float | None = None, max_size: int = 1, ref: Any = None,
    axis: int = -1, max_axis: int | None = None, zi: Any = None, return_zf: bool = False
) -> Any: ...
@blocks("cpu", stall="bounded")
def griffinlim(
    S: Any, *, n_iter: int = 32, hop_length: int | None = None, win_length: int | None = None,
    n_fft: int | None = None, window: Any = "hann", center: bool = True, dtype: Any = None, length: int | None = None,
    pad_mode: Any = "constant", momentum: float = 0.99, init: str | None = "random", rng: Any = None,
    random_state: Any = ...
) -> Any: ...
