"""starlette.staticfiles."""

from typing import Any

class StaticFiles:
    def __init__(self, *, directory: Any = None, packages: Any = None, html: bool = False, check_dir: bool = True,
                 follow_symlink: bool = False) -> None: ...
