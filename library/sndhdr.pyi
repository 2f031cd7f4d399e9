"""sndhdr: removed in 3.13."""

from typing import Any

from asyncward import blocks

@blocks("file", stall="small")
def what(filename: Any) -> Any: ...
@blocks("file", stall="small")
def whathdr(filename: Any) -> Any: ...
