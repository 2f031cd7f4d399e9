"""starlette.middleware.sessions."""

from typing import Any

class SessionMiddleware:
    app: Any
    def __init__(self, app: Any, **kwargs: Any) -> None: ...  # dynamic
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...
