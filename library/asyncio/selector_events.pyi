"""asyncio.selector_events"""

from selectors import BaseSelector

from .base_events import BaseEventLoop

class BaseSelectorEventLoop(BaseEventLoop):
    def __init__(self, selector: BaseSelector | None = None) -> None: ...
