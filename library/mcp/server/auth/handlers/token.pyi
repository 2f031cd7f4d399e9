"""mcp.server.auth.handlers.token."""

from typing import Any

from asyncward import suspends

from pydantic import BaseModel

class AuthorizationCodeRequest(BaseModel):
    grant_type: Any
    code: str
    redirect_uri: Any
    client_id: str
    client_secret: str | None
    code_verifier: str
    resource: str | None

class RefreshTokenRequest(BaseModel):
    grant_type: Any
    refresh_token: str
    scope: str | None
    client_id: str
    client_secret: str | None
    resource: str | None

class TokenRequest(BaseModel):
    root: AuthorizationCodeRequest | RefreshTokenRequest

class TokenErrorResponse(BaseModel):
    error: Any
    error_description: str | None
    error_uri: Any

class TokenSuccessResponse(BaseModel):
    root: Any

class TokenHandler:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    provider: Any
    client_authenticator: Any
    def response(self, obj: Any) -> Any: ...
    @suspends("maybe")
    async def handle(self, request: Any) -> Any: ...
