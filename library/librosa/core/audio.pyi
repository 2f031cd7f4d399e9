"""librosa.core.audio: reads, decodes and resamples."""

from typing import Any

from asyncward import blocks

# source: numpy and scipy over every frame of the signal.
@blocks("cpu", stall="bounded")
def load(
    path: Any, *, sr: float | None = 22050, mono: bool = True, offset: float = 0.0, duration: float | None = None,
    dtype: Any = ..., res_type: str = "soxr_hq"
) -> Any: ...
@blocks("cpu", stall="bounded")
def stream(
    path: Any, *, block_length: int, frame_length: int, hop_length: int, sr: float | None = None, mono: bool = True,
    offset: float = 0.0, duration: float | None = None, fill_value: float | None = None, res_type: str = "soxr_hq",
    dtype: Any = ...
) -> Any: ...
@blocks("cpu", stall="bounded")
def loadx(key: str, *, hq: bool | None = None, **kwargs: Any) -> Any: ...
@blocks("cpu", stall="bounded")
def to_mono(*signals: Any, pad: bool = True, norm: bool = True, out: Any = None) -> Any: ...
@blocks("cpu", stall="bounded")
def to_stereo(
    *, left: Any, right: Any, downmix: bool = True, pad: bool = True, norm: bool = True, out: Any = None
) -> Any: ...
@blocks("cpu", stall="bounded")
def to_multi(*signals: Any, downmix: bool = True, pad: bool = True, norm: bool = True, out: Any = None) -> Any: ...
@blocks("cpu", stall="bounded")
def resample(
    y: Any, *, orig_sr: float, target_sr: float, res_type: str = "soxr_hq", fix: bool = True, scale: bool = False,
    axis: int = -1, **kwargs: Any
) -> Any: ...
# source: reads the file's head where it is given a path, and counts samples otherwise.
@blocks("file", stall="small", when="path is not None")
def get_duration(
    *, y: Any = None, sr: float = 22050, S: Any = None, n_fft: int = 2048, hop_length: int = 512, center: bool = True,
    path: Any = None
) -> float: ...
@blocks("file", stall="small")
def get_samplerate(path: Any) -> float: ...
@blocks("cpu", stall="bounded")
def autocorrelate(y: Any, *, max_size: int | None = None, axis: int = -1) -> Any: ...
@blocks("cpu", stall="bounded")
def lpc(y: Any, *, order: int, axis: int = -1) -> Any: ...
@blocks("cpu", stall="bounded")
def zero_crossings(
    y: Any, *, threshold: float = 1e-10, ref_magnitude: Any = None, pad: bool = True, zero_pos: bool = True,
    axis: int = -1
) -> Any: ...
def clicks(
    *, times: Any = None, frames: Any = None, sr: float = 22050, hop_length: int = 512, click_freq: float = 1000.0,
    click_duration: float = 0.1, click: Any = None, length: int | None = None
) -> Any: ...
def tone(
    frequency: Any, *, sr: float = 22050, length: int | None = None, duration: float | None = None,
    phi: float | None = None
) -> Any: ...
def chirp(
    *, fmin: Any, fmax: Any, sr: float = 22050, length: int | None = None, duration: float | None = None,
    linear: bool = False, phi: float | None = None
) -> Any: ...
def mu_compress(x: Any, *, mu: float = 255, quantize: bool = True) -> Any: ...
def mu_expand(x: Any, *, mu: float = 255.0, quantize: bool = True) -> Any: ...
