"""postgrest.base_request_builder."""

from typing import Any

class APIResponse:
    data: Any
    count: int | None

class SingleAPIResponse(APIResponse): ...
