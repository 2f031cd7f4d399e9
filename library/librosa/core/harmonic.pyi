"""librosa.core.harmonic: computes on whole signals."""

from typing import Any

from asyncward import blocks

# source: numpy and scipy over every frame of the signal.
@blocks("cpu", stall="bounded")
def salience(
    S: Any, *, freqs: Any, harmonics: Any, weights: Any = None, aggregate: Any = None, filter_peaks: bool = True,
    fill_value: float = ..., kind: Any = "linear", axis: int = -2
) -> Any: ...
@blocks("cpu", stall="bounded")
def interp_harmonics(
    x: Any, *, freqs: Any, harmonics: Any, kind: Any = "linear", fill_value: float = 0, axis: int = -2
) -> Any: ...
@blocks("cpu", stall="bounded")
def f0_harmonics(
    x: Any, *, f0: Any, freqs: Any, harmonics: Any, kind: Any = "linear", fill_value: float = 0, axis: int = -2
) -> Any: ...
