"""requests.adapters: how a session reaches its peer."""

from typing import Any

from asyncward import blocks

from requests import PreparedRequest, Response

class BaseAdapter:
    def __init__(self) -> None: ...
    @blocks("network")
    def send(self, request: PreparedRequest, stream: bool = False, timeout: Any = None, verify: Any = True,
             cert: Any = None, proxies: Any = None) -> Response: ...
    def close(self) -> None: ...

class HTTPAdapter(BaseAdapter):
    max_retries: Any
    # source: creates an empty connection pool.
    def __init__(self, pool_connections: int = 10, pool_maxsize: int = 10, max_retries: Any = 0,
                 pool_block: bool = False) -> None: ...
    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **pool_kwargs: Any) -> None: ...
    @blocks("network")
    def send(self, request: PreparedRequest, stream: bool = False, timeout: Any = None, verify: Any = True,
             cert: Any = None, proxies: Any = None) -> Response: ...
    def close(self) -> None: ...
