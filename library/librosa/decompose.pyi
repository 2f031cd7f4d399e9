"""librosa.decompose: computes on whole signals."""

from typing import Any

from asyncward import blocks

# source: numpy and scipy over every frame of the signal.
@blocks("cpu", stall="bounded")
def decompose(
    S: Any, *, n_components: int | None = None, transformer: object | None = None, sort: bool = False,
    fit: bool = True, **kwargs: Any
) -> Any: ...
@blocks("cpu", stall="bounded")
def hpss(S: Any, *, kernel_size: Any = 31, power: float = 2.0, mask: bool = False, margin: Any = 1.0) -> Any: ...
@blocks("cpu", stall="bounded")
def nn_filter(S: Any, *, rec: Any = None, aggregate: Any = None, axis: int = -1, **kwargs: Any) -> Any: ...
