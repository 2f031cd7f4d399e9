"""niquests.async_session."""

from typing import Any, AsyncIterator, Self

from asyncward import suspends

from niquests.models import AsyncResponse

class AsyncSession:
    def __init__(
        self, *, resolver: Any = None, source_address: Any = None, quic_cache_layer: Any = None, retries: Any = ...,
        multiplexed: bool = False, disable_http1: bool = False, disable_http2: bool = False,
        disable_http3: bool = False, timeout: Any = None, **kwargs: Any
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    async def __aenter__(self) -> Self: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    @suspends("always")
    async def send(self, request: Any, **kwargs: Any) -> AsyncResponse: ...
    def resolve_redirects(
        self, resp: Any, req: Any, stream: bool = False, timeout: Any = None, verify: Any = True, cert: Any = None,
        proxies: Any = None, yield_requests: bool = False, **adapter_kwargs: Any
    ) -> AsyncIterator[Any]: ...
    @suspends("always")
    async def request(
        self, method: Any, url: str, params: Any = None, data: Any = None, headers: Any = None, cookies: Any = None,
        files: Any = None, auth: Any = None, **kwargs: Any
    ) -> AsyncResponse: ...
    @suspends("always")
    async def get(
        self, url: str, *, params: Any = None, headers: Any = None, cookies: Any = None, auth: Any = None,
        timeout: Any = None, allow_redirects: bool = True, proxies: Any = None, stream: bool | None = None,
        **kwargs: Any
    ) -> AsyncResponse: ...
    @suspends("always")
    async def options(
        self, url: str, *, params: Any = None, headers: Any = None, cookies: Any = None, auth: Any = None,
        timeout: Any = None, allow_redirects: bool = True, proxies: Any = None, stream: bool | None = None,
        **kwargs: Any
    ) -> AsyncResponse: ...
    @suspends("always")
    async def head(
        self, url: str, *, params: Any = None, headers: Any = None, cookies: Any = None, auth: Any = None,
        timeout: Any = None, allow_redirects: bool = False, proxies: Any = None, stream: bool | None = None,
        **kwargs: Any
    ) -> AsyncResponse: ...
    @suspends("always")
    async def post(
        self, url: str, data: Any = None, json: Any = None, *, params: Any = None, headers: Any = None,
        cookies: Any = None, files: Any = None, auth: Any = None, timeout: Any = None, stream: bool | None = None,
        **kwargs: Any
    ) -> AsyncResponse: ...
    @suspends("always")
    async def put(
        self, url: str, data: Any = None, *, json: Any = None, params: Any = None, headers: Any = None,
        cookies: Any = None, files: Any = None, auth: Any = None, timeout: Any = None, stream: bool | None = None,
        **kwargs: Any
    ) -> AsyncResponse: ...
    @suspends("always")
    async def patch(
        self, url: str, data: Any = None, *, json: Any = None, params: Any = None, headers: Any = None,
        cookies: Any = None, files: Any = None, auth: Any = None, timeout: Any = None, stream: bool | None = None,
        **kwargs: Any
    ) -> AsyncResponse: ...
    @suspends("always")
    async def delete(
        self, url: str, *, params: Any = None, headers: Any = None, cookies: Any = None, auth: Any = None,
        timeout: Any = None, allow_redirects: bool = True, proxies: Any = None, stream: bool | None = None,
        **kwargs: Any
    ) -> AsyncResponse: ...
    @suspends("always")
    async def query(
        self, url: str, data: Any = None, json: Any = None, *, params: Any = None, headers: Any = None,
        cookies: Any = None, files: Any = None, auth: Any = None, timeout: Any = None, stream: bool | None = None,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def gather(self, *responses: Any, max_fetch: int | None = None) -> None: ...
    @suspends("always")
    async def close(self) -> None: ...
    def prepare_request(self, request: Any) -> Any: ...
    def merge_environment_settings(
        self, url: str, proxies: Any, stream: bool | None, verify: Any, cert: Any
    ) -> dict[str, Any]: ...
    def get_redirect_target(self, resp: Any) -> str | None: ...
    def should_strip_auth(self, old_url: str, new_url: str) -> bool: ...
    def rebuild_auth(self, prepared_request: Any, response: Any) -> None: ...
    def rebuild_proxies(self, prepared_request: Any, proxies: Any) -> Any: ...
    def rebuild_method(self, prepared_request: Any, response: Any) -> Any: ...
