"""py_compile"""

from enum import Enum
from typing import Any

from asyncward import blocks

class PycInvalidationMode(Enum):
    TIMESTAMP = 1
    CHECKED_HASH = 2
    UNCHECKED_HASH = 3

class PyCompileError(Exception):
    def __init__(self, exc_type: Any, exc_value: Any, file: Any, msg: str = "") -> None: ...

@blocks("file", stall="small")
def compile(
    file: Any, cfile: Any = None, dfile: Any = None, doraise: bool = False, optimize: int = -1,
    invalidation_mode: Any = None, quiet: int = 0,
) -> str | None: ...
