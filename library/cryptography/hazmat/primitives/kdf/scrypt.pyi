"""cryptography.hazmat.primitives.kdf.scrypt."""

from typing import Any

from asyncward import blocks

class Scrypt:
    def __init__(self, salt: bytes, length: int, n: int, r: int, p: int, backend: Any = None) -> None: ...
    @blocks("cpu", stall="bounded")
    def derive(self, key_material: bytes) -> bytes: ...
    @blocks("cpu", stall="bounded")
    def verify(self, key_material: bytes, expected_key: bytes) -> None: ...
