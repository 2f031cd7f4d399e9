"""nest_asyncio: lets run_until_complete run inside a running loop; other tasks go on meanwhile."""

from typing import Any

from asyncward import nests_loops

# source: patches asyncio.run, run_until_complete and the tasks.
@nests_loops
def apply(loop: Any = None) -> None: ...
