"""librosa.feature.inverse: computes on whole signals."""

from typing import Any

from asyncward import blocks

# source: numpy and scipy over every frame of the signal.
@blocks("cpu", stall="bounded")
def mel_to_stft(M: Any, *, sr: float = 22050, n_fft: int = 2048, power: float = 2.0, **kwargs: Any) -> Any: ...
@blocks("cpu", stall="bounded")
def mel_to_audio(
    M: Any, *, sr: float = 22050, n_fft: int = 2048, hop_length: int | None = None, win_length: int | None = None,
    window: Any = "hann", center: bool = True, pad_mode: Any = "constant", power: float = 2.0, n_iter: int = 32,
    length: int | None = None, dtype: Any = ..., **kwargs: Any
) -> Any: ...
@blocks("cpu", stall="bounded")
def mfcc_to_mel(
    mfcc: Any, *, n_mels: int = 128, dct_type: Any = 2, norm: Any = "ortho", ref: float = 1.0, lifter: float = 0
) -> Any: ...
@blocks("cpu", stall="bounded")
def mfcc_to_audio(
    mfcc: Any, *, n_mels: int = 128, dct_type: Any = 2, norm: Any = "ortho", ref: float = 1.0, lifter: float = 0,
    **kwargs: Any
) -> Any: ...
