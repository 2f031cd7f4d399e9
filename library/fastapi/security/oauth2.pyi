"""fastapi.security.oauth2."""

from typing import Any

from fastapi import Request

class OAuth2PasswordBearer:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> Any: ...

class OAuth2PasswordRequestForm:  # dynamic
    username: str
    password: str
    scopes: list[str]

class OAuth2AuthorizationCodeBearer:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> Any: ...

class OAuth2:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> Any: ...

class OAuth2PasswordRequestFormStrict(OAuth2PasswordRequestForm): ...

class SecurityScopes:
    scopes: list[str]
    scope_str: str
    def __init__(self, scopes: Any = None) -> None: ...
