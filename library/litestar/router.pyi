"""litestar.router."""

from typing import Any

class Router:
    def __init__(
        self, path: str, *, after_request: Any = None, after_response: Any = None, before_request: Any = None,
        cache_control: Any = None, dependencies: Any = None, route_handlers: Any, **kwargs: Any
    ) -> None: ...
    def register(self, value: Any) -> None: ...
