"""fastapi.security: schemes used as dependencies; `__call__` only reads headers."""

from typing import Any

from fastapi import Request

class OAuth2PasswordBearer:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> Any: ...

class HTTPBearer:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> Any: ...

class HTTPBasic:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> Any: ...

class APIKeyHeader:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> Any: ...

class APIKeyQuery:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> Any: ...

class APIKeyCookie:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> Any: ...

class OAuth2PasswordRequestForm:  # dynamic
    username: str
    password: str
    scopes: list[str]

class HTTPAuthorizationCredentials:  # dynamic
    scheme: str
    credentials: str

class HTTPBasicCredentials:  # dynamic
    username: str
    password: str
