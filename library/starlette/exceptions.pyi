"""starlette.exceptions."""

from typing import Any

class HTTPException(Exception):
    status_code: int
    detail: Any
    headers: Any
    def __init__(self, status_code: int, detail: str | None = None, headers: Any = None) -> None: ...

class WebSocketException(Exception):
    code: int
    reason: str
    def __init__(self, code: int, reason: str | None = None) -> None: ...
