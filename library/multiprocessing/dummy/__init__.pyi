"""multiprocessing.dummy: the same interface with threads."""

import threading
from collections.abc import Callable, Iterable

from ..pool import ThreadPool

class DummyProcess(threading.Thread): ...
Process = DummyProcess

def Pool(
    processes: int | None = None, initializer: Callable[..., object] | None = None, initargs: Iterable[object] = ()
) -> ThreadPool: ...
