"""bcrypt: password hashing that is slow on purpose."""

from asyncward import blocks

# doc: https://github.com/pyca/bcrypt: the work factor (12 by default, some 0.2 s) makes hashing slow; the computation releases the
# interpreter lock, so that other threads run.
@blocks("cpu", stall="bounded")
def hashpw(password: bytes, salt: bytes) -> bytes: ...
@blocks("cpu", stall="bounded")
def checkpw(password: bytes, hashed_password: bytes) -> bool: ...
@blocks("cpu", stall="bounded")
def kdf(password: bytes, salt: bytes, desired_key_bytes: int, rounds: int, ignore_few_rounds: bool = False) -> bytes: ...
# doc: random bytes and the work factor, no hashing.
def gensalt(rounds: int = 12, prefix: bytes = b"2b") -> bytes: ...
