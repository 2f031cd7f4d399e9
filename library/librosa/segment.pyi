"""librosa.segment: computes on whole signals."""

from typing import Any

from asyncward import blocks

# source: numpy and scipy over every frame of the signal.
@blocks("cpu", stall="bounded")
def cross_similarity(
    data: Any, data_ref: Any, *, k: int | None = None, metric: str = "euclidean", sparse: bool = False,
    mode: str = "connectivity", bandwidth: Any = None, full: bool = False
) -> Any: ...
@blocks("cpu", stall="bounded")
def recurrence_matrix(
    data: Any, *, k: int | None = None, width: int = 1, metric: str = "euclidean", sym: bool = False,
    sparse: bool = False, mode: str = "connectivity", bandwidth: Any = None, self: bool = False, axis: int = -1,
    full: bool = False
) -> Any: ...
def recurrence_to_lag(rec: Any, *, pad: bool = True, axis: int = -1) -> Any: ...
def lag_to_recurrence(lag: Any, *, axis: int = -1) -> Any: ...
@blocks("cpu", stall="bounded")
def timelag_filter(function: Any, pad: bool = True, index: int = 0) -> Any: ...
@blocks("cpu", stall="bounded")
def subsegment(data: Any, frames: Any, *, n_segments: int = 4, axis: int = -1) -> Any: ...
@blocks("cpu", stall="bounded")
def agglomerative(data: Any, k: Any, *, clusterer: Any = None, axis: int = -1) -> Any: ...
@blocks("cpu", stall="bounded")
def path_enhance(
    R: Any, n: int, *, window: Any = "hann", max_ratio: float = 2.0, min_ratio: float | None = None,
    n_filters: int = 7, zero_mean: bool = False, clip: bool = True, **kwargs: Any
) -> Any: ...
