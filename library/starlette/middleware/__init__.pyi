"""starlette.middleware."""

from typing import Any, Iterator

class Middleware:
    cls: Any
    def __init__(self, cls: Any, *args: Any, **kwargs: Any) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...
