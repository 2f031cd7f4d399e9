"""mcp.server.auth.provider."""

from typing import Any, Protocol

from asyncward import suspends

from pydantic import BaseModel

class AuthorizationParams(BaseModel):
    state: str | None
    scopes: list[str] | None
    code_challenge: str
    redirect_uri: Any
    redirect_uri_provided_explicitly: bool
    resource: str | None

class AuthorizationCode(BaseModel):
    code: str
    scopes: list[str]
    expires_at: float
    client_id: str
    code_challenge: str
    redirect_uri: Any
    redirect_uri_provided_explicitly: bool
    resource: str | None
    subject: str | None

class RefreshToken(BaseModel):
    token: str
    client_id: str
    scopes: list[str]
    expires_at: int | None
    subject: str | None

class AccessToken(BaseModel):
    token: str
    client_id: str
    scopes: list[str]
    expires_at: int | None
    resource: str | None
    subject: str | None
    claims: dict[str, Any] | None

class RegistrationError(Exception):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    error: Any
    error_description: str | None

class AuthorizeError(Exception):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    error: Any
    error_description: str | None

class TokenError(Exception):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    error: Any
    error_description: str | None

class TokenVerifier(Protocol):
    @suspends("maybe")
    async def verify_token(self, token: Any) -> AccessToken | None: ...

class OAuthAuthorizationServerProvider(Protocol):
    @suspends("maybe")
    async def get_client(self, client_id: Any) -> Any: ...
    @suspends("maybe")
    async def register_client(self, client_info: Any) -> None: ...
    @suspends("maybe")
    async def authorize(self, client: Any, params: Any) -> str: ...
    @suspends("maybe")
    async def load_authorization_code(self, client: Any, authorization_code: Any) -> Any: ...
    @suspends("maybe")
    async def exchange_authorization_code(self, client: Any, authorization_code: Any) -> Any: ...
    @suspends("maybe")
    async def load_refresh_token(self, client: Any, refresh_token: Any) -> Any: ...
    @suspends("maybe")
    async def exchange_refresh_token(self, client: Any, refresh_token: Any, scopes: Any) -> Any: ...
    @suspends("maybe")
    async def load_access_token(self, token: Any) -> Any: ...
    @suspends("maybe")
    async def revoke_token(self, token: Any) -> None: ...

def construct_redirect_uri(redirect_uri_base: Any, **params: Any) -> str: ...

class ProviderTokenVerifier(TokenVerifier):
    def __init__(self, provider: Any) -> None: ...
    @suspends("maybe")
    async def verify_token(self, token: Any) -> AccessToken | None: ...
