"""httplib2: one exchange on the calling thread."""

from typing import Any

from asyncward import blocks

class Response(dict):
    def __init__(self, info: Any) -> None: ...

class Http:
    def __init__(
        self, cache: Any = None, timeout: Any = None, proxy_info: Any = ..., ca_certs: Any = None,
        disable_ssl_certificate_validation: Any = False, tls_maximum_version: Any = None,
        tls_minimum_version: Any = None, decode_limit_hard: Any = None, decode_limit_safe: Any = None,
        decode_limit_ratio: Any = None, decode_limit_chunk: Any = None
    ) -> None: ...
    def close(self) -> Any: ...
    def add_credentials(self, name: Any, password: Any, domain: Any = "") -> Any: ...
    def add_certificate(self, key: Any, cert: Any, domain: Any, password: Any = None) -> Any: ...
    def clear_credentials(self) -> Any: ...
    # source: httplib2/__init__.py: Http._conn_request, on http.client.
    @blocks("network")
    def request(
        self, uri: Any, method: Any = "GET", body: Any = None, headers: Any = None, redirections: Any = ...,
        connection_type: Any = None
    ) -> Any: ...
