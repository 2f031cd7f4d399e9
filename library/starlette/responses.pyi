"""starlette.responses."""

from typing import Any

from asyncward import suspends

from starlette.background import BackgroundTask
from starlette.datastructures import MutableHeaders

class Response:
    media_type: str | None
    charset: str
    status_code: int
    body: Any
    background: BackgroundTask | None
    raw_headers: Any
    # source: Response.render takes bytes, memoryview and what has `encode`.
    def __init__(self, content: str | bytes | memoryview | None = None, status_code: int = 200, headers: Any = None, media_type: str | None = None,
                 background: BackgroundTask | None = None) -> None: ...
    def render(self, content: Any) -> bytes: ...
    @property
    def headers(self) -> MutableHeaders: ...
    def set_cookie(self, key: str, value: str = "", max_age: int | None = None, expires: Any = None,
                   path: str | None = "/", domain: str | None = None, secure: bool = False, httponly: bool = False,
                   samesite: Any = "lax", partitioned: bool = False) -> None: ...
    def delete_cookie(self, key: str, path: str = "/", domain: str | None = None, secure: bool = False,
                      httponly: bool = False, samesite: Any = "lax") -> None: ...
    def init_headers(self, headers: Any = None) -> None: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...

class HTMLResponse(Response): ...
class PlainTextResponse(Response): ...

class JSONResponse(Response):
    # source: JSONResponse.render is `json.dumps`.
    def __init__(self, content: dict[str, Any] | list[Any] | tuple[Any, ...] | str | int | float | bool | None, status_code: int = 200, headers: Any = None,
                 media_type: str | None = None, background: BackgroundTask | None = None) -> None: ...

class RedirectResponse(Response):
    def __init__(self, url: Any, status_code: int = 307, headers: Any = None,
                 background: BackgroundTask | None = None) -> None: ...

# source: an asynchronous iterable is iterated on the loop, a plain one through iterate_in_threadpool.
class StreamingResponse(Response):
    body_iterator: Any
    def __init__(self, content: Any, status_code: int = 200, headers: Any = None, media_type: str | None = None,
                 background: BackgroundTask | None = None) -> None: ...
    @suspends("always")
    async def listen_for_disconnect(self, receive: Any) -> None: ...
    @suspends("always")
    async def stream_response(self, send: Any) -> None: ...

class FileResponse(Response):
    chunk_size: int
    # source: reads through anyio's threads.
    def __init__(self, path: Any, status_code: int = 200, headers: Any = None, media_type: str | None = None,
                 background: BackgroundTask | None = None, filename: str | None = None, stat_result: Any = None,
                 method: str | None = None, content_disposition_type: str = "attachment") -> None: ...
    path: Any
    filename: Any
    stat_result: Any
    def set_stat_headers(self, stat_result: Any) -> None: ...
    def generate_multipart(self, ranges: Any, boundary: str, max_size: int, content_type: str) -> tuple[int, Any]: ...

class MalformedRangeHeader(Exception):
    def __init__(self, content: str = "Malformed range header.") -> None: ...

class RangeNotSatisfiable(Exception):
    def __init__(self, max_size: int) -> None: ...
