"""kubernetes.watch."""

from typing import Any, Iterator

from asyncward import blocks

class Watch:
    def __init__(self, return_type: Any = None) -> None: ...
    # doc: yields events until the server ends the stream.
    @blocks("network")
    def stream(self, func: Any, *args: Any, **kwargs: Any) -> Iterator[Any]: ...
    def stop(self) -> None: ...
