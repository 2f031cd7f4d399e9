"""google.auth.credentials."""

from typing import Any

from asyncward import blocks

class Credentials:
    token: str | None
    expiry: Any
    expired: bool
    valid: bool
    # doc: "Refreshes the access token": with the transport that is passed, which waits.
    @blocks("network")
    def refresh(self, request: Any) -> None: ...
    def apply(self, headers: Any, token: Any = None) -> None: ...
    # source: refreshes when the token is no longer valid.
    @blocks("network")
    def before_request(self, request: Any, method: str, url: str, headers: Any) -> None: ...
