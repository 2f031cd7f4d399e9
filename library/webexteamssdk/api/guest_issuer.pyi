"""webexteamssdk.api.guest_issuer."""

from typing import Any

from asyncward import blocks

# source: restsession.py: each of them sends a request on a session of requests; lists are read page by page.
class GuestIssuerAPI:
    def __init__(self, session: Any, object_factory: Any) -> None: ...
    @blocks("network")
    def create(self, sub: Any, name: Any, iss: Any, exp: Any, secret: Any) -> Any: ...
