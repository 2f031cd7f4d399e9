"""imghdr: removed in 3.13."""

from typing import Any

from asyncward import blocks

@blocks("file", stall="small")
def what(file: Any, h: Any = None) -> str | None: ...
