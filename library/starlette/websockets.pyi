"""starlette.websockets."""

from typing import Any, AsyncIterator, Iterator

from asyncward import suspends

from starlette.datastructures import Address, Headers, QueryParams, State, URL

from starlette.requests import HTTPConnection

class WebSocketState:
    CONNECTING: Any
    CONNECTED: Any
    DISCONNECTED: Any
    RESPONSE: Any

class WebSocketDisconnect(Exception):
    code: int
    reason: str
    def __init__(self, code: int = 1000, reason: str | None = None) -> None: ...

class WebSocket(HTTPConnection):
    client_state: Any
    application_state: Any
    def __init__(self, scope: Any, receive: Any, send: Any) -> None: ...
    @suspends("maybe")
    async def receive(self) -> Any: ...
    @suspends("maybe")
    async def send(self, message: Any) -> None: ...
    @suspends("maybe")
    async def accept(self, subprotocol: str | None = None, headers: Any = None) -> None: ...
    @suspends("maybe")
    async def receive_text(self) -> str: ...
    @suspends("maybe")
    async def receive_bytes(self) -> bytes: ...
    @suspends("maybe")
    async def receive_json(self, mode: str = "text") -> Any: ...
    def iter_text(self) -> AsyncIterator[str]: ...
    def iter_bytes(self) -> AsyncIterator[bytes]: ...
    def iter_json(self) -> AsyncIterator[Any]: ...
    @suspends("maybe")
    async def send_text(self, data: str) -> None: ...
    @suspends("maybe")
    async def send_bytes(self, data: bytes) -> None: ...
    @suspends("maybe")
    async def send_json(self, data: Any, mode: str = "text") -> None: ...
    @suspends("maybe")
    async def close(self, code: int = 1000, reason: str | None = None) -> None: ...
    scope: Any
    def __iter__(self) -> Iterator[str]: ...
    @suspends("always")
    async def send_denial_response(self, response: Any) -> None: ...
    app: Any
    url: URL
    base_url: URL
    headers: Headers
    query_params: QueryParams
    path_params: dict[str, Any]
    cookies: dict[str, str]
    client: Address | None
    session: dict[str, Any]
    auth: Any
    user: Any
    state: State
    def url_for(self, name: str, /, **path_params: Any) -> URL: ...

class WebSocketClose:
    def __init__(self, code: int = 1000, reason: str | None = None) -> None: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...
