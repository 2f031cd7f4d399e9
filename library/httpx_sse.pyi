"""httpx_sse: events that a server sends, through httpx."""

from typing import Any, AsyncContextManager, AsyncGenerator, Iterator

from asyncward import blocks

from httpx import AsyncClient, Client, Response

class SSEError(Exception): ...
class ServerSentEvent:
    event: str
    data: str
    id: str
    retry: int | None
    def __init__(self, event: str | None = None, data: str | None = None, id: str | None = None, retry: int | None = None) -> None: ...
    def json(self) -> Any: ...

class EventSource:
    def __init__(self, response: Response) -> None: ...
    @property
    def response(self) -> Response: ...
    # source: _api.py: each event is read from the response.
    @blocks("network", twin="httpx_sse.EventSource.aiter_sse")
    def iter_sse(self) -> Iterator[ServerSentEvent]: ...
    def aiter_sse(self) -> AsyncGenerator[ServerSentEvent, None]: ...  # dynamic

class _Connected:  # dynamic
    @blocks("network", twin="httpx_sse.aconnect_sse")
    def __enter__(self) -> EventSource: ...
    def __exit__(self, *args: Any) -> None: ...

# source: _api.py: opens the stream when the block is entered.
def connect_sse(client: Client, method: str, url: str, **kwargs: Any) -> _Connected: ...
def aconnect_sse(client: AsyncClient, method: str, url: str, **kwargs: Any) -> AsyncContextManager[EventSource]: ...  # dynamic
