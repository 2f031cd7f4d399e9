"""pyodide.http."""

from io import StringIO
from typing import Any

from asyncward import blocks, suspends

from pyodide.http import pyxhr as pyxhr

# source: a synchronous XMLHttpRequest: the page stands still until it has the answer.
@blocks("network", twin="pyodide.http.pyfetch")
def open_url(url: str) -> StringIO: ...
# doc: "Fetch the url and return the response".
@suspends("always")
async def pyfetch(request: Any, /, *, signal: Any = None, fetcher: Any = None, **kwargs: Any) -> FetchResponse: ...  # dynamic

class FetchResponse:
    js_response: Any
    body_used: bool
    headers: dict[str, str]
    ok: bool
    redirected: bool
    status: int
    status_text: str
    type: str
    url: str
    def raise_for_status(self) -> None: ...
    def clone(self) -> FetchResponse: ...
    def abort(self, reason: Any = None) -> None: ...
    @suspends("always")
    async def buffer(self) -> Any: ...
    @suspends("always")
    async def text(self) -> str: ...
    @suspends("always")
    async def string(self) -> str: ...
    @suspends("always")
    async def json(self, **kwargs: Any) -> Any: ...
    @suspends("always")
    async def memoryview(self) -> Any: ...
    @suspends("always")
    async def bytes(self) -> bytes: ...
    @suspends("always")
    async def unpack_archive(self, *, extract_dir: str | None = None, format: str | None = None) -> None: ...
