"""watchfiles.main."""

from enum import IntEnum
from typing import Any, AsyncGenerator, Self

from asyncward import blocks

class Change(IntEnum):
    added = 1
    modified = 2
    deleted = 3
    def raw_str(self) -> str: ...

# source: main.py: each turn waits in Rust until a file changes.
class _Changes:
    def __iter__(self) -> Self: ...
    @blocks("file")
    def __next__(self) -> set[tuple[Change, str]]: ...

def watch(*paths: Any, watch_filter: Any = ..., debounce: int = 1600, step: int = 50, stop_event: Any = None,
          rust_timeout: int = 5000, yield_on_timeout: bool = False, debug: bool | None = None,
          raise_interrupt: bool = True, force_polling: bool | None = None, poll_delay_ms: int = 300,
          recursive: bool = True, ignore_permission_denied: bool | None = None) -> _Changes: ...
# source: main.py: a thread of AnyIO waits.
def awatch(*paths: Any, watch_filter: Any = ..., debounce: int = 1600, step: int = 50, stop_event: Any = None,
           rust_timeout: int | None = None, yield_on_timeout: bool = False, debug: bool | None = None,
           raise_interrupt: bool | None = None, force_polling: bool | None = None, poll_delay_ms: int = 300,
           recursive: bool = True,
           ignore_permission_denied: bool | None = None) -> AsyncGenerator[set[tuple[Change, str]], None]: ...
