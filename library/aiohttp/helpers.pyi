"""aiohttp.helpers."""

from typing import Any

def ceil_timeout(delay: float | None, ceil_threshold: float = 5) -> Any: ...
