"""tornado.httpclient."""

from typing import Any, Awaitable

from asyncward import blocks

class AsyncHTTPClient:
    def __new__(cls, force_instance: bool = False, **kwargs: Any) -> AsyncHTTPClient: ...
    def fetch(self, request: Any, raise_error: bool = True, **kwargs: Any) -> Awaitable[HTTPResponse]: ...
    def close(self) -> None: ...

# source: runs a loop of its own for every fetch.
class HTTPClient:
    def __init__(self, async_client_class: Any = None, **kwargs: Any) -> None: ...
    @blocks("network", twin="tornado.httpclient.AsyncHTTPClient.fetch")
    def fetch(self, request: Any, **kwargs: Any) -> HTTPResponse: ...
    def close(self) -> None: ...

class HTTPRequest:
    def __init__(self, url: str, method: str = "GET", headers: Any = None, body: Any = None,
                 **kwargs: Any) -> None: ...  # dynamic
class HTTPResponse:
    code: int
    reason: str
    headers: Any
    body: bytes
    request: Any
    error: Any
    def rethrow(self) -> None: ...
class HTTPClientError(Exception):
    code: int
    response: Any
HTTPError = HTTPClientError
