"""argon2 (argon2-cffi): slow hashes; the lock of the interpreter is released."""

from typing import Any

from asyncward import blocks

class PasswordHasher:
    def __init__(self, time_cost: int = 3, memory_cost: int = 65536, parallelism: int = 4, hash_len: int = 32,
                 salt_len: int = 16, encoding: str = "utf-8", type: Any = ...) -> None: ...
    @blocks("cpu", stall="bounded")
    def hash(self, password: Any) -> str: ...
    @blocks("cpu", stall="bounded")
    def verify(self, hash: Any, password: Any) -> bool: ...
    def check_needs_rehash(self, hash: Any) -> bool: ...
