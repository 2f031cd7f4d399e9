"""cryptography.hazmat.primitives.kdf.pbkdf2."""

from typing import Any

from asyncward import blocks

# doc: the cost grows with `iterations`.
class PBKDF2HMAC:
    def __init__(self, algorithm: Any, length: int, salt: bytes, iterations: int, backend: Any = None) -> None: ...
    @blocks("cpu", stall="bounded")
    def derive(self, key_material: bytes) -> bytes: ...
    @blocks("cpu", stall="bounded")
    def verify(self, key_material: bytes, expected_key: bytes) -> None: ...
