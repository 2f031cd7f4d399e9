"""homeassistant.util."""

from typing import Any, Callable, TypeVar

from asyncward import transparent

_F = TypeVar("_F", bound=Callable[..., Any])

class Throttle:
    def __init__(self, min_time: Any, limit_no_throttle: Any = None) -> None: ...
    @transparent
    def __call__(self, method: _F) -> _F: ...

def slugify(text: str | None, *, separator: str = "_") -> str: ...
