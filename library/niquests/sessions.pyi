"""niquests.sessions."""

from typing import Any, Iterator, Self

from asyncward import blocks

from niquests.models import Response

class Session:
    def __init__(
        self, *, resolver: Any = None, source_address: Any = None, quic_cache_layer: Any = None, retries: Any = ...,
        multiplexed: bool = False, disable_http1: bool = False, disable_http2: bool = False,
        disable_http3: bool = False, timeout: Any = None, **kwargs: Any
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    def prepare_request(self, request: Any) -> Any: ...
    @blocks("network", twin="niquests.async_session.AsyncSession.request")
    def request(
        self, method: Any, url: str, params: Any = None, data: Any = None, headers: Any = None, cookies: Any = None,
        files: Any = None, auth: Any = None, **kwargs: Any
    ) -> Response: ...
    @blocks("network", twin="niquests.async_session.AsyncSession.get")
    def get(
        self, url: str, *, params: Any = None, headers: Any = None, cookies: Any = None, auth: Any = None,
        timeout: Any = None, allow_redirects: bool = True, proxies: Any = None, stream: bool | None = None,
        **kwargs: Any
    ) -> Response: ...
    @blocks("network", twin="niquests.async_session.AsyncSession.options")
    def options(
        self, url: str, *, params: Any = None, headers: Any = None, cookies: Any = None, auth: Any = None,
        timeout: Any = None, allow_redirects: bool = True, proxies: Any = None, stream: bool | None = None,
        **kwargs: Any
    ) -> Response: ...
    @blocks("network", twin="niquests.async_session.AsyncSession.head")
    def head(
        self, url: str, *, params: Any = None, headers: Any = None, cookies: Any = None, auth: Any = None,
        timeout: Any = None, allow_redirects: bool = False, proxies: Any = None, stream: bool | None = None,
        **kwargs: Any
    ) -> Response: ...
    @blocks("network", twin="niquests.async_session.AsyncSession.post")
    def post(
        self, url: str, data: Any = None, json: Any = None, *, params: Any = None, headers: Any = None,
        cookies: Any = None, files: Any = None, auth: Any = None, timeout: Any = None, stream: bool | None = None,
        **kwargs: Any
    ) -> Response: ...
    @blocks("network", twin="niquests.async_session.AsyncSession.put")
    def put(
        self, url: str, data: Any = None, *, json: Any = None, params: Any = None, headers: Any = None,
        cookies: Any = None, files: Any = None, auth: Any = None, timeout: Any = None, stream: bool | None = None,
        **kwargs: Any
    ) -> Response: ...
    @blocks("network", twin="niquests.async_session.AsyncSession.patch")
    def patch(
        self, url: str, data: Any = None, *, json: Any = None, params: Any = None, headers: Any = None,
        cookies: Any = None, files: Any = None, auth: Any = None, timeout: Any = None, stream: bool | None = None,
        **kwargs: Any
    ) -> Response: ...
    @blocks("network", twin="niquests.async_session.AsyncSession.delete")
    def delete(
        self, url: str, *, params: Any = None, headers: Any = None, cookies: Any = None, auth: Any = None,
        timeout: Any = None, allow_redirects: bool = True, proxies: Any = None, stream: bool | None = None,
        **kwargs: Any
    ) -> Response: ...
    @blocks("network", twin="niquests.async_session.AsyncSession.query")
    def query(
        self, url: str, data: Any = None, json: Any = None, *, params: Any = None, headers: Any = None,
        cookies: Any = None, files: Any = None, auth: Any = None, timeout: Any = None, stream: bool | None = None,
        **kwargs: Any
    ) -> Response: ...
    @blocks("network", twin="niquests.async_session.AsyncSession.send")
    def send(self, request: Any, **kwargs: Any) -> Response: ...
    # doc: waits for the responses of multiplexed requests; of others there is nothing to wait for.
    @blocks("network", when="self.multiplexed == True", twin="niquests.async_session.AsyncSession.gather")
    def gather(self, *responses: Any, max_fetch: int | None = None) -> None: ...
    def merge_environment_settings(
        self, url: str, proxies: Any, stream: bool | None, verify: Any, cert: Any
    ) -> dict[str, Any]: ...
    def get_adapter(self, url: str) -> Any: ...
    def close(self) -> None: ...
    def mount(self, prefix: str, adapter: Any) -> None: ...
    def get_redirect_target(self, resp: Any) -> str | None: ...
    def should_strip_auth(self, old_url: str, new_url: str) -> bool: ...
    @blocks("network", twin="niquests.async_session.AsyncSession.resolve_redirects")
    def resolve_redirects(
        self, resp: Any, req: Any, stream: bool = False, timeout: Any = None, verify: Any = True, cert: Any = None,
        proxies: Any = None, yield_requests: bool = False, **adapter_kwargs: Any
    ) -> Iterator[Any]: ...
    def rebuild_auth(self, prepared_request: Any, response: Any) -> None: ...
    def rebuild_proxies(self, prepared_request: Any, proxies: Any) -> Any: ...
    def rebuild_method(self, prepared_request: Any, response: Any) -> Any: ...
