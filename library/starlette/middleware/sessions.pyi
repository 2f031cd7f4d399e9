"""starlette.middleware.sessions."""

from typing import Any

class SessionMiddleware:
    app: Any
    def __init__(self, app: Any, **kwargs: Any) -> None: ...  # dynamic
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...
    signer: Any
    session_cookie: Any
    max_age: Any
    path: Any
    security_flags: Any
