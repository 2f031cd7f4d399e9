"""fastapi.params."""

from typing import Any, Callable

from asyncward import handles

class Depends:
    @handles("dependency", sync="thread")
    def __init__(self, dependency: Callable[..., Any] | None = None, *, use_cache: bool = True) -> None: ...  # dynamic
