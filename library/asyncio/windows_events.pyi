"""asyncio.windows_events: the loops and policies of Windows."""

from typing import Any

from asyncward import deprecated

from .events import AbstractEventLoopPolicy
from .proactor_events import BaseProactorEventLoop
from .selector_events import BaseSelectorEventLoop

class SelectorEventLoop(BaseSelectorEventLoop): ...
class ProactorEventLoop(BaseProactorEventLoop):
    def __init__(self, proactor: Any = None) -> None: ...
EventLoop = ProactorEventLoop

class IocpProactor:
    def __init__(self, concurrency: int = 0xFFFFFFFF) -> None: ...

# doc: Policies: deprecated since 3.14, removed in 3.16.
@deprecated(since="3.14", removed="3.16", use="asyncio.Runner")
class WindowsSelectorEventLoopPolicy(AbstractEventLoopPolicy): ...
@deprecated(since="3.14", removed="3.16", use="asyncio.Runner")
class WindowsProactorEventLoopPolicy(AbstractEventLoopPolicy): ...
DefaultEventLoopPolicy = WindowsProactorEventLoopPolicy
