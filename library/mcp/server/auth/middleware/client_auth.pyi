"""mcp.server.auth.middleware.client_auth."""

from typing import Any

from asyncward import suspends

class AuthenticationError(Exception):
    def __init__(self, message: Any) -> None: ...

class ClientAuthenticator:
    def __init__(self, provider: Any) -> None: ...
    @suspends("maybe")
    async def authenticate_request(self, request: Any) -> Any: ...
