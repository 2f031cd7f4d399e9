"""zipapp"""

from typing import Any

from asyncward import blocks

class ZipAppError(ValueError): ...

@blocks("file", stall="bounded")
def create_archive(
    source: Any, target: Any = None, interpreter: Any = None, main: Any = None, filter: Any = None,
    compressed: bool = False,
) -> None: ...
@blocks("file", stall="small")
def get_interpreter(archive: Any) -> str | None: ...
