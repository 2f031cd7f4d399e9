"""librosa.feature.spectral: computes on whole signals."""

from typing import Any

from asyncward import blocks

# source: numpy and scipy over every frame of the signal.
@blocks("cpu", stall="bounded")
def spectral_centroid(
    *, y: Any = None, sr: float = 22050, S: Any = None, n_fft: int = 2048, hop_length: int = 512, freq: Any = None,
    win_length: int | None = None, window: Any = "hann", center: bool = True, pad_mode: Any = "constant"
) -> Any: ...
@blocks("cpu", stall="bounded")
def spectral_bandwidth(
    *, y: Any = None, sr: float = 22050, S: Any = None, n_fft: int = 2048, hop_length: int = 512,
    win_length: int | None = None, window: Any = "hann", center: bool = True, pad_mode: Any = "constant",
    freq: Any = None, centroid: Any = None, norm: bool = True, p: float = 2
) -> Any: ...
@blocks("cpu", stall="bounded")
def spectral_contrast(
    *, y: Any = None, sr: float = 22050, S: Any = None, n_fft: int = 2048, hop_length: int = 512,
    win_length: int | None = None, window: Any = "hann", center: bool = True, pad_mode: Any = "constant",
    freq: Any = None, fmin: float = 200.0, n_bands: int = 6, quantile: float = 0.02, linear: bool = False
) -> Any: ...
@blocks("cpu", stall="bounded")
def spectral_rolloff(
    *, y: Any = None, sr: float = 22050, S: Any = None, n_fft: int = 2048, hop_length: int = 512,
    win_length: int | None = None, window: Any = "hann", center: bool = True, pad_mode: Any = "constant",
    freq: Any = None, roll_percent: float = 0.85
) -> Any: ...
@blocks("cpu", stall="bounded")
def spectral_flatness(
    *, y: Any = None, S: Any = None, n_fft: int = 2048, hop_length: int = 512, win_length: int | None = None,
    window: Any = "hann", center: bool = True, pad_mode: Any = "constant", amin: float = 1e-10, power: float = 2.0
) -> Any: ...
@blocks("cpu", stall="bounded")
def rms(
    *, y: Any = None, S: Any = None, frame_length: int = 2048, hop_length: int = 512, center: bool = True,
    pad_mode: Any = "constant", dtype: Any = ...
) -> Any: ...
@blocks("cpu", stall="bounded")
def poly_features(
    *, y: Any = None, sr: float = 22050, S: Any = None, n_fft: int = 2048, hop_length: int = 512,
    win_length: int | None = None, window: Any = "hann", center: bool = True, pad_mode: Any = "constant",
    order: int = 1, freq: Any = None
) -> Any: ...
@blocks("cpu", stall="bounded")
def zero_crossing_rate(
    y: Any, *, frame_length: int = 2048, hop_length: int = 512, center: bool = True, **kwargs: Any
) -> Any: ...
@blocks("cpu", stall="bounded")
def chroma_stft(
    *, y: Any = None, sr: float = 22050, S: Any = None, norm: float | None = ..., n_fft: int = 2048,
    hop_length: int = 512, win_length: int | None = None, window: Any = "hann", center: bool = True,
    pad_mode: Any = "constant", tuning: float | None = None, n_chroma: int = 12, **kwargs: Any
) -> Any: ...
@blocks("cpu", stall="bounded")
def chroma_cqt(
    *, y: Any = None, sr: float = 22050, C: Any = None, hop_length: int = 512, fmin: Any = None,
    norm: float | None = ..., threshold: float = 0.0, tuning: float | None = None, n_chroma: int = 12,
    n_octaves: int = 7, window: Any = None, bins_per_octave: int | None = 36, cqt_mode: str = "full"
) -> Any: ...
@blocks("cpu", stall="bounded")
def chroma_cens(
    *, y: Any = None, sr: float = 22050, C: Any = None, hop_length: int = 512, fmin: Any = None,
    tuning: float | None = None, n_chroma: int = 12, n_octaves: int = 7, bins_per_octave: int = 36,
    cqt_mode: str = "full", window: Any = None, norm: float | None = 2, win_len_smooth: int | None = 41,
    smoothing_window: Any = "hann"
) -> Any: ...
@blocks("cpu", stall="bounded")
def chroma_vqt(
    *, y: Any = None, sr: float = 22050, V: Any = None, hop_length: int = 512, fmin: float | None = None,
    intervals: Any, norm: float | None = ..., threshold: float = 0.0, n_octaves: int = 7, bins_per_octave: int = 12,
    gamma: float = 0
) -> Any: ...
@blocks("cpu", stall="bounded")
def tonnetz(*, y: Any = None, sr: float = 22050, chroma: Any = None, **kwargs: Any) -> Any: ...
@blocks("cpu", stall="bounded")
def mfcc(
    *, y: Any = None, sr: float = 22050, S: Any = None, n_mfcc: int = 20, dct_type: Any = 2, norm: Any = "ortho",
    lifter: float = 0, mel_norm: Any = "slaney", **kwargs: Any
) -> Any: ...
@blocks("cpu", stall="bounded")
def melspectrogram(
    *, y: Any = None, sr: float = 22050, S: Any = None, n_fft: int = 2048, hop_length: int = 512,
    win_length: int | None = None, window: Any = "hann", center: bool = True, pad_mode: Any = "constant",
    power: float = 2.0, **kwargs: Any
) -> Any: ...
