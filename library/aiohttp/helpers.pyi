"""aiohttp.helpers."""

from typing import Any
from aiohttp import BasicAuth as BasicAuth

def ceil_timeout(delay: float | None, ceil_threshold: float = 5) -> Any: ...

class ETag:
    value: str
    is_weak: bool
