"""fastapi.exceptions."""

from typing import Any

from starlette.exceptions import HTTPException as StarletteHTTPException, WebSocketException as WebSocketException

class HTTPException(StarletteHTTPException):
    def __init__(self, status_code: int, detail: Any = None, headers: Any = None) -> None: ...

class ValidationException(Exception):
    def errors(self) -> Any: ...

class RequestValidationError(ValidationException):
    body: Any
    def __init__(self, errors: Any, *, body: Any = None) -> None: ...  # dynamic

class ResponseValidationError(ValidationException): ...
