"""discord.backoff."""

from typing import Any

class ExponentialBackoff:
    def __init__(self, base: int = 1, *, integral: Any = False) -> None: ...
    def delay(self) -> float: ...
