"""timeit: runs a statement many times."""

from collections.abc import Callable
from typing import Any

from asyncward import blocks, calls

class Timer:
    def __init__(
        self, stmt: Any = "pass", setup: Any = "pass", timer: Callable[[], float] = ..., globals: Any = None
    ) -> None: ...
    def print_exc(self, file: Any = None) -> None: ...
    @blocks("cpu", stall="bounded")
    def timeit(self, number: int = 1000000) -> float: ...
    @blocks("cpu", stall="bounded")
    def repeat(self, repeat: int = 5, number: int = 1000000) -> list[float]: ...
    @blocks("cpu", stall="bounded")
    def autorange(self, callback: Any = None) -> tuple[int, float]: ...

@calls("stmt", "setup")
@blocks("cpu", stall="bounded")
def timeit(
    stmt: Any = "pass", setup: Any = "pass", timer: Callable[[], float] = ..., number: int = 1000000,
    globals: Any = None,
) -> float: ...
@calls("stmt", "setup")
@blocks("cpu", stall="bounded")
def repeat(
    stmt: Any = "pass", setup: Any = "pass", timer: Callable[[], float] = ..., repeat: int = 5, number: int = 1000000,
    globals: Any = None,
) -> list[float]: ...
def default_timer() -> float: ...
