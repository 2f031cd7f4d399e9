"""gunicorn.arbiter."""

from typing import Any

from asyncward import blocks

class Arbiter:
    def __init__(self, app: Any) -> None: ...
    # source: sleeps until a signal comes or a worker ends, and begins again.
    @blocks("subprocess")
    def run(self) -> None: ...
