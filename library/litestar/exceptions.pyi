"""litestar.exceptions."""

from typing import Any

from asyncward import suspends

class LitestarException(Exception):
    detail: str
    def __init__(self, *args: Any, detail: str = "") -> None: ...

class HTTPException(LitestarException):
    status_code: int
    detail: str
    headers: dict[str, str] | None
    extra: dict[str, Any] | list[Any] | None
    def __init__(
        self, *args: Any, detail: str = "", status_code: int | None = None, headers: Any = ..., extra: Any = ...
    ) -> None: ...

class ImproperlyConfiguredException(HTTPException): ...
class ValidationException(ClientException): ...
class NotAuthorizedException(ClientException): ...
class PermissionDeniedException(ClientException): ...
class NotFoundException(ClientException): ...
class InternalServerException(HTTPException):
    status_code: int

class ClientException(HTTPException):
    status_code: int

class TooManyRequestsException(ClientException): ...
