"""mcp.server.auth.middleware.auth_context."""

from typing import Any

def get_access_token() -> Any: ...

class AuthContextMiddleware:
    def __init__(self, app: Any) -> None: ...
