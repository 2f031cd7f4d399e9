"""cryptography.hazmat.primitives.asymmetric.dh."""

from typing import Any

from asyncward import blocks

@blocks("cpu", stall="bounded")
def generate_parameters(generator: int, key_size: int, backend: Any = None) -> Any: ...
