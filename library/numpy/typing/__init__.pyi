"""numpy.typing: names for annotations."""

from typing import Any

from numpy import ndarray

# doc: `NDArray[float64]` is an alias of `ndarray` with elements of that type.
NDArray = ndarray
ArrayLike = Any
DTypeLike = Any
