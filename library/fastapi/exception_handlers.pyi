"""fastapi.exception_handlers."""

from typing import Any

from asyncward import suspends

from fastapi.responses import JSONResponse, Response
from fastapi.requests import Request

@suspends("never")
async def http_exception_handler(request: Request, exc: Any) -> Response: ...
@suspends("never")
async def request_validation_exception_handler(request: Request, exc: Any) -> JSONResponse: ...
async def websocket_request_validation_exception_handler(websocket: Any, exc: Any) -> None: ...
