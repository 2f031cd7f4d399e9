"""webexteamssdk.api.access_tokens."""

from typing import Any

from asyncward import blocks

# source: restsession.py: each of them sends a request on a session of requests; lists are read page by page.
class AccessTokensAPI:
    def __init__(self, base_url: Any, object_factory: Any, single_request_timeout: Any = None) -> None: ...
    @property
    def base_url(self) -> Any: ...
    @property
    def single_request_timeout(self) -> Any: ...
    @blocks("network")
    def get(self, client_id: Any, client_secret: Any, code: Any, redirect_uri: Any) -> Any: ...
    @blocks("network")
    def refresh(self, client_id: Any, client_secret: Any, refresh_token: Any) -> Any: ...
