"""google.oauth2.credentials."""

from typing import Any

from asyncward import blocks

import google.auth.credentials

class Credentials(google.auth.credentials.Credentials):
    refresh_token: str | None
    token_uri: str | None
    id_token: str | None
    client_id: str | None
    client_secret: str | None
    scopes: Any
    requires_scopes: bool
    def __init__(
        self, token: str | None, refresh_token: str | None = None, id_token: str | None = None, token_uri: str | None = None,
        client_id: str | None = None, client_secret: str | None = None, scopes: Any = None, **kwargs: Any
    ) -> None: ...
    # source: credentials.py: `_client.refresh_grant` asks the token endpoint with the transport that is passed.
    @blocks("network")
    def refresh(self, request: Any) -> None: ...
    @classmethod
    def from_authorized_user_info(cls, info: Any, scopes: Any = None) -> Credentials: ...
    @classmethod
    @blocks("file", stall="small")
    def from_authorized_user_file(cls, filename: Any, scopes: Any = None) -> Credentials: ...
    def to_json(self, strip: Any = None) -> str: ...
