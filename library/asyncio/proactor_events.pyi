"""asyncio.proactor_events"""

from typing import Any

from .base_events import BaseEventLoop

class BaseProactorEventLoop(BaseEventLoop):
    def __init__(self, proactor: Any) -> None: ...
