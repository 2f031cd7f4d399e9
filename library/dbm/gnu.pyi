"""dbm.gnu"""

from typing import Any

from asyncward import blocks

from . import _Database

error = OSError

@blocks("file", stall="small")
def open(filename: Any, flags: str = "r", mode: int = 438, /) -> _Database: ...
