"""crawlee: crawlers whose request handlers are coroutine functions, many at once on one loop. Written from crawlee.dev/python."""

from typing import Any

class Request:
    url: str
    label: str | None
    user_data: Any
    method: str
    unique_key: str
    # doc (api/class/Request): computes the unique key of the URL; nothing is sent.
    @classmethod
    def from_url(cls, url: str, **kwargs: Any) -> Request: ...
