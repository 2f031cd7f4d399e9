"""argon2 (argon2-cffi): slow hashes; the lock of the interpreter is released."""

from typing import Any

from asyncward import blocks

from argon2 import exceptions as exceptions
from . import low_level as low_level

# source: low_level.py, which calls the C library through cffi; time_cost, memory_cost and parallelism say how long that takes.
class PasswordHasher:
    hash_len: int
    salt_len: int
    encoding: str
    time_cost: int
    memory_cost: int
    parallelism: int
    type: Any
    def __init__(self, time_cost: int = 3, memory_cost: int = 65536, parallelism: int = 4, hash_len: int = 32,
                 salt_len: int = 16, encoding: str = "utf-8", type: Any = ...) -> None: ...
    @blocks("cpu", stall="bounded")
    def hash(self, password: Any) -> str: ...
    @blocks("cpu", stall="bounded")
    def verify(self, hash: Any, password: Any) -> bool: ...
    def check_needs_rehash(self, hash: Any) -> bool: ...

class Parameters:
    type: Any
    version: int
    salt_len: int
    hash_len: int
    time_cost: int
    memory_cost: int
    parallelism: int

def extract_parameters(hash: str) -> Parameters: ...
# doc: "Legacy": the same work as functions.
@blocks("cpu", stall="bounded")
def hash_password(
    password: bytes, salt: Any = None, time_cost: int = 3, memory_cost: int = 65536, parallelism: int = 4, hash_len: int = 32,
    type: Any = ...
) -> bytes: ...
@blocks("cpu", stall="bounded")
def hash_password_raw(
    password: bytes, salt: Any = None, time_cost: int = 3, memory_cost: int = 65536, parallelism: int = 4, hash_len: int = 32,
    type: Any = ...
) -> bytes: ...
@blocks("cpu", stall="bounded")
def verify_password(hash: bytes, password: bytes, type: Any = ...) -> bool: ...
