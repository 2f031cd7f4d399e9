"""fastapi.exceptions."""

from typing import Any, Sequence

from starlette.exceptions import HTTPException as StarletteHTTPException, WebSocketException as WebSocketException

class HTTPException(StarletteHTTPException):
    def __init__(self, status_code: int, detail: Any = None, headers: Any = None) -> None: ...

class ValidationException(Exception):
    def errors(self) -> Any: ...

class RequestValidationError(ValidationException):
    body: Any
    def __init__(self, errors: Any, *, body: Any = None) -> None: ...  # dynamic

class ResponseValidationError(ValidationException): ...
class FastAPIError(RuntimeError): ...
class DependencyScopeError(FastAPIError): ...

class WebSocketRequestValidationError(ValidationException):
    def __init__(self, errors: Sequence[Any], *, endpoint_ctx: Any = None) -> None: ...
