"""passlib.context: slow hashes."""

from typing import Any

from asyncward import blocks

# doc: "Choosing a Password Hash": a hash takes some hundred milliseconds on purpose.
class CryptContext:
    def __init__(self, schemes: Any = None, policy: Any = None, **kwds: Any) -> None: ...  # dynamic
    @blocks("cpu", stall="bounded")
    def hash(self, secret: Any, scheme: Any = None, category: Any = None, **kwds: Any) -> str: ...
    @blocks("cpu", stall="bounded")
    def verify(self, secret: Any, hash: Any, scheme: Any = None, category: Any = None, **kwds: Any) -> bool: ...
    @blocks("cpu", stall="bounded")
    def verify_and_update(self, secret: Any, hash: Any, scheme: Any = None, category: Any = None,
                          **kwds: Any) -> Any: ...
    def needs_update(self, hash: Any, scheme: Any = None, category: Any = None, secret: Any = None) -> bool: ...
