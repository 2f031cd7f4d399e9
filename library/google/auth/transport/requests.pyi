"""google.auth.transport.requests: google-auth over requests."""

from typing import Any

from asyncward import blocks

import requests

class Request:
    def __init__(self, session: Any = None) -> None: ...
    # source: one exchange of a session of requests, two minutes at most unless one says otherwise.
    @blocks("network", stall="bounded")
    def __call__(
        self, url: str, method: str = "GET", body: Any = None, headers: Any = None, timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
class AuthorizedSession(requests.Session):
    credentials: Any
    def __init__(
        self, credentials: Any, refresh_status_codes: Any = ..., max_refresh_attempts: int = 2, refresh_timeout: Any = None,
        **kwargs: Any
    ) -> None: ...
