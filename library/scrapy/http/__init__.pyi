"""scrapy.http: responses hold what was received; making requests of them only builds objects."""

from typing import Any, Iterable, Self

from asyncward import gives, handles
from scrapy import Request as Request

class Response:
    attributes: tuple[str, ...]
    def __init__(
        self, url: str, status: int = 200, headers: Any = None, body: bytes = ..., flags: list[str] | None = None,
        request: Request | None = None, certificate: Any = None, ip_address: Any = None, protocol: str | None = None
    ) -> None: ...
    @property
    def cb_kwargs(self) -> dict[str, Any]: ...
    @property
    def meta(self) -> dict[str, Any]: ...
    @property
    def url(self) -> str: ...
    @property
    def body(self) -> bytes: ...
    @property
    def headers(self) -> Any: ...
    @property
    def flags(self) -> list[str]: ...
    def copy(self) -> Self: ...
    def replace(self, *args: Any, cls: Any = None, **kwargs: Any) -> Response: ...
    def urljoin(self, url: str) -> str: ...
    @property
    def text(self) -> str: ...
    def css(self, *a: Any, **kw: Any) -> Any: ...
    def jmespath(self, *a: Any, **kw: Any) -> Any: ...
    def xpath(self, *a: Any, **kw: Any) -> Any: ...
    @handles("callback", "errback")
    @gives("TextResponse", to="callback")
    def follow(
        self, url: Any, callback: Any = None, method: str = "GET", headers: Any = None,
        body: bytes | str | None = None, cookies: Any = None, meta: dict[str, Any] | None = None,
        encoding: str | None = "utf-8", priority: int = 0, dont_filter: bool = False, errback: Any = None,
        cb_kwargs: dict[str, Any] | None = None, flags: list[str] | None = None
    ) -> Request: ...
    @handles("callback", "errback")
    @gives("TextResponse", to="callback")
    def follow_all(
        self, urls: Iterable[Any], callback: Any = None, method: str = "GET", headers: Any = None,
        body: bytes | str | None = None, cookies: Any = None, meta: dict[str, Any] | None = None,
        encoding: str | None = "utf-8", priority: int = 0, dont_filter: bool = False, errback: Any = None,
        cb_kwargs: dict[str, Any] | None = None, flags: list[str] | None = None
    ) -> Iterable[Request]: ...

class TextResponse(Response):
    attributes: tuple[str, ...]
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @property
    def encoding(self) -> str: ...
    def json(self) -> Any: ...
    @property
    def text(self) -> str: ...
    def urljoin(self, url: str) -> str: ...
    @property
    def selector(self) -> Any: ...
    def jmespath(self, query: str, **kwargs: Any) -> Any: ...
    def xpath(self, query: str, **kwargs: Any) -> Any: ...
    def css(self, query: str) -> Any: ...
    @handles("callback", "errback")
    @gives("TextResponse", to="callback")
    def follow(
        self, url: Any, callback: Any = None, method: str = "GET", headers: Any = None,
        body: bytes | str | None = None, cookies: Any = None, meta: dict[str, Any] | None = None,
        encoding: str | None = None, priority: int = 0, dont_filter: bool = False, errback: Any = None,
        cb_kwargs: dict[str, Any] | None = None, flags: list[str] | None = None
    ) -> Request: ...
    @handles("callback", "errback")
    @gives("TextResponse", to="callback")
    def follow_all(
        self, urls: Any = None, callback: Any = None, method: str = "GET", headers: Any = None,
        body: bytes | str | None = None, cookies: Any = None, meta: dict[str, Any] | None = None,
        encoding: str | None = None, priority: int = 0, dont_filter: bool = False, errback: Any = None,
        cb_kwargs: dict[str, Any] | None = None, flags: list[str] | None = None, css: str | None = None,
        xpath: str | None = None
    ) -> Iterable[Request]: ...

class HtmlResponse(TextResponse): ...

class XmlResponse(TextResponse): ...

class JsonResponse(TextResponse): ...

class FormRequest(Request):
    # source: what Request takes, in its order.
    @handles("callback", "errback")
    @gives("TextResponse", to="callback")
    def __init__(
        self, url: str, callback: Any = None, method: str = "GET", headers: Any = None, body: Any = None,
        cookies: Any = None, meta: Any = None, encoding: str = "utf-8", priority: int = 0, dont_filter: bool = False,
        errback: Any = None, flags: Any = None, cb_kwargs: Any = None, *, formdata: Any = None
    ) -> None: ...  # dynamic
    @classmethod
    @handles("callback", "errback")
    @gives("TextResponse", to="callback")
    def from_response(
        cls, response: TextResponse, formname: str | None = None, formid: str | None = None, formnumber: int = 0,
        formdata: Any = None, clickdata: dict[str, Any] | None = None, dont_click: bool = False,
        formxpath: str | None = None, formcss: str | None = None, *, callback: Any = None, errback: Any = None,
        **kwargs: Any
    ) -> Self: ...  # dynamic

class JsonRequest(Request):
    # source: what Request takes, in its order.
    @handles("callback", "errback")
    @gives("TextResponse", to="callback")
    def __init__(
        self, url: str, callback: Any = None, method: str = "GET", headers: Any = None, body: Any = None,
        cookies: Any = None, meta: Any = None, encoding: str = "utf-8", priority: int = 0, dont_filter: bool = False,
        errback: Any = None, flags: Any = None, cb_kwargs: Any = None, *, data: Any = None,
        dumps_kwargs: dict[str, Any] | None = None
    ) -> None: ...  # dynamic
    @property
    def dumps_kwargs(self) -> dict[str, Any]: ...
