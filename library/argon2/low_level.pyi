"""argon2.low_level."""

from typing import Any

from asyncward import blocks

class Type:
    D: Any
    I: Any
    ID: Any

# doc: "Hash password with salt": as slow as the parameters say.
@blocks("cpu", stall="bounded")
def hash_secret(
    secret: bytes, salt: bytes, time_cost: int, memory_cost: int, parallelism: int, hash_len: int, type: Any, version: int = 19
) -> bytes: ...
@blocks("cpu", stall="bounded")
def hash_secret_raw(
    secret: bytes, salt: bytes, time_cost: int, memory_cost: int, parallelism: int, hash_len: int, type: Any, version: int = 19
) -> bytes: ...
@blocks("cpu", stall="bounded")
def verify_secret(hash: bytes, secret: bytes, type: Any) -> bool: ...
