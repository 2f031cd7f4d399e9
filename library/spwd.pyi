"""spwd: removed in 3.13."""

from typing import Any

from asyncward import blocks

@blocks("file", stall="small")
def getspnam(arg: Any, /) -> Any: ...
@blocks("file", stall="small")
def getspall() -> list[Any]: ...
