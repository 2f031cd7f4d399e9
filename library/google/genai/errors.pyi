"""google.genai.errors."""

from typing import Any

from asyncward import suspends

class APIError(Exception):
    code: int
    status: str | None
    message: str | None
    def __init__(self, code: int, response_json: Any, response: Any = None) -> None: ...
    @classmethod
    def raise_for_response(cls, response: Any) -> None: ...
    @classmethod
    def raise_error(cls, status_code: int, response_json: Any, response: Any) -> None: ...
    @suspends("always")
    @classmethod
    async def raise_for_async_response(cls, response: Any) -> None: ...
    @suspends("always")
    @classmethod
    async def raise_error_async(cls, status_code: int, response_json: Any, response: Any) -> None: ...

class ClientError(APIError): ...
class ServerError(APIError): ...
