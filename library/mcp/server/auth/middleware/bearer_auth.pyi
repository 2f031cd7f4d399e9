"""mcp.server.auth.middleware.bearer_auth."""

from typing import Any

from asyncward import suspends

class AuthenticatedUser:
    access_token: Any
    scopes: list[str]
    username: str  # dynamic
    def __init__(self, auth_info: Any) -> None: ...
class BearerAuthBackend:
    def __init__(self, token_verifier: Any) -> None: ...
    @suspends("maybe")
    async def authenticate(self, conn: Any) -> Any: ...
class RequireAuthMiddleware:
    def __init__(self, app: Any, required_scopes: Any, resource_metadata_url: Any = None) -> None: ...
    @suspends("maybe")
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...
