"""passlib.hash: slow hashes."""

from typing import Any

from asyncward import blocks

class _Hash:
    @blocks("cpu", stall="bounded")
    def hash(self, secret: Any, **kwds: Any) -> str: ...
    @blocks("cpu", stall="bounded")
    def verify(self, secret: Any, hash: Any, **kwds: Any) -> bool: ...
    def using(self, **kwds: Any) -> _Hash: ...

bcrypt: _Hash
bcrypt_sha256: _Hash
pbkdf2_sha256: _Hash
pbkdf2_sha512: _Hash
argon2: _Hash
scrypt: _Hash
sha256_crypt: _Hash
sha512_crypt: _Hash
