"""dbm.dumb"""

from typing import Any

from asyncward import blocks

from . import _Database

error = OSError

@blocks("file", stall="small")
def open(file: Any, flag: str = "c", mode: int = 438) -> _Database: ...
