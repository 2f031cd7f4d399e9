"""tornado.httpclient."""

from typing import Any, Awaitable

from asyncward import blocks

class AsyncHTTPClient:
    def __new__(cls, force_instance: bool = False, **kwargs: Any) -> AsyncHTTPClient: ...
    def fetch(self, request: Any, raise_error: bool = True, **kwargs: Any) -> Awaitable[HTTPResponse]: ...
    def close(self) -> None: ...
    io_loop: Any
    defaults: Any
    @classmethod
    def configurable_base(cls) -> type[Any]: ...
    @classmethod
    def configurable_default(cls) -> type[Any]: ...
    def initialize(self, defaults: Any = None) -> None: ...
    def fetch_impl(self, request: Any, callback: Any) -> None: ...
    @classmethod
    def configure(cls, impl: Any, **kwargs: Any) -> None: ...
    @classmethod
    def configured_class(cls) -> type[Any]: ...

# source: runs a loop of its own for every fetch.
class HTTPClient:
    def __init__(self, async_client_class: Any = None, **kwargs: Any) -> None: ...
    @blocks("network", twin="tornado.httpclient.AsyncHTTPClient.fetch")
    def fetch(self, request: Any, **kwargs: Any) -> HTTPResponse: ...
    def close(self) -> None: ...

class HTTPRequest:
    def __init__(self, url: str, method: str = "GET", headers: Any = None, body: Any = None,
                 **kwargs: Any) -> None: ...  # dynamic
    headers: Any
    proxy_host: Any
    proxy_port: Any
    proxy_username: Any
    proxy_password: Any
    proxy_auth_mode: Any
    url: Any
    method: Any
    body: Any
    body_producer: Any
    auth_username: Any
    auth_password: Any
    auth_mode: Any
    connect_timeout: Any
    request_timeout: Any
    follow_redirects: Any
    max_redirects: Any
    user_agent: Any
    network_interface: Any
    streaming_callback: Any
    header_callback: Any
    prepare_curl_callback: Any
    allow_nonstandard_methods: Any
    validate_cert: Any
    ca_certs: Any
    allow_ipv6: Any
    client_key: Any
    client_cert: Any
    ssl_options: Any
    expect_100_continue: Any
    start_time: Any
    decompress_response: Any
class HTTPResponse:
    code: int
    reason: str
    headers: Any
    body: bytes
    request: Any
    error: Any
    def rethrow(self) -> None: ...
    buffer: Any
    start_time: Any
    request_time: Any
    time_info: Any
    effective_url: Any
class HTTPClientError(Exception):
    code: int
    response: Any
    message: Any
HTTPError = HTTPClientError
