"""pyodide.http.pyxhr."""

from typing import Any

from asyncward import blocks

class XHRResponse:
    status_code: int
    content: bytes
    text: str
    headers: dict[str, str]
    ok: bool
    url: str
    def json(self, **kwargs: Any) -> Any: ...
    def raise_for_status(self) -> None: ...

# source: a synchronous XMLHttpRequest.
@blocks("network", twin="pyodide.http.pyfetch")
def get(url: str, **kwargs: Any) -> XHRResponse: ...
@blocks("network", twin="pyodide.http.pyfetch")
def post(url: str, **kwargs: Any) -> XHRResponse: ...
@blocks("network", twin="pyodide.http.pyfetch")
def put(url: str, **kwargs: Any) -> XHRResponse: ...
@blocks("network", twin="pyodide.http.pyfetch")
def delete(url: str, **kwargs: Any) -> XHRResponse: ...
@blocks("network", twin="pyodide.http.pyfetch")
def head(url: str, **kwargs: Any) -> XHRResponse: ...
@blocks("network", twin="pyodide.http.pyfetch")
def patch(url: str, **kwargs: Any) -> XHRResponse: ...
@blocks("network", twin="pyodide.http.pyfetch")
def options(url: str, **kwargs: Any) -> XHRResponse: ...
