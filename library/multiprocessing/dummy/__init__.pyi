"""multiprocessing.dummy: the same interface with threads."""

import threading
from collections.abc import Callable, Iterable

from asyncward import offloads

from ..pool import ThreadPool

class DummyProcess(threading.Thread): ...
Process = DummyProcess

# doc: the same as multiprocessing, with threads.
@offloads("initializer", to="thread")
def Pool(
    processes: int | None = None, initializer: Callable[..., object] | None = None, initargs: Iterable[object] = ()
) -> ThreadPool: ...
