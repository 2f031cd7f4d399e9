"""googleapiclient.errors."""

from typing import Any

class Error(Exception): ...

class HttpError(Error):
    resp: Any
    content: bytes
    uri: str | None
    def __init__(self, resp: Any, content: bytes, uri: str | None = None) -> None: ...

class UnknownApiNameOrVersion(Error): ...
class BatchError(HttpError): ...
