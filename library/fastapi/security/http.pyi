"""fastapi.security.http."""

from typing import Any

from fastapi import Request

class HTTPAuthorizationCredentials:  # dynamic
    scheme: str
    credentials: str

class HTTPBasic:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> Any: ...

class HTTPBasicCredentials:  # dynamic
    username: str
    password: str

class HTTPBearer:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> Any: ...

class HTTPDigest:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> Any: ...
