"""nest_asyncio: lets run_until_complete run inside a running loop; other tasks go on meanwhile."""

from typing import Any

def apply(loop: Any = None) -> None: ...
