"""urllib.error"""

from typing import Any

from .response import addinfourl

class URLError(OSError):
    reason: Any
    def __init__(self, reason: Any, filename: str | None = None) -> None: ...
class HTTPError(URLError, addinfourl):
    code: int
    msg: str
    hdrs: Any
    fp: Any
    def __init__(self, url: str, code: int, msg: str, hdrs: Any, fp: Any) -> None: ...
class ContentTooShortError(URLError):
    content: Any
    def __init__(self, message: str, content: Any) -> None: ...
