"""mcp.server.auth.handlers.authorize."""

from typing import Any

from asyncward import suspends

from pydantic import BaseModel

class AuthorizationRequest(BaseModel):
    client_id: str
    redirect_uri: Any
    response_type: Any
    code_challenge: str
    code_challenge_method: Any
    state: str | None
    scope: str | None
    resource: str | None

class AuthorizationErrorResponse(BaseModel):
    error: Any
    error_description: str | None
    error_uri: Any
    state: str | None

def best_effort_extract_string(key: Any, params: Any) -> str | None: ...

class AnyUrlModel(BaseModel):
    root: Any

class AuthorizationHandler:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    provider: Any
    @suspends("maybe")
    async def handle(self, request: Any) -> Any: ...
