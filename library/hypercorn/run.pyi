"""hypercorn.run."""

from typing import Any

from asyncward import blocks

# source: starts the workers as processes and waits for them.
@blocks("subprocess")
def run(config: Any) -> int: ...
