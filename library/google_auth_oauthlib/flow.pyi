"""google_auth_oauthlib.flow: from the user's consent to credentials."""

from typing import Any, Self

from asyncward import blocks

from google.oauth2.credentials import Credentials
from requests_oauthlib import OAuth2Session

class Flow:
    client_type: str
    client_config: Any
    oauth2session: OAuth2Session
    code_verifier: str | None
    redirect_uri: str
    def __init__(self, oauth2session: Any, client_type: Any, client_config: Any, redirect_uri: Any = None,
                 code_verifier: Any = None, autogenerate_code_verifier: Any = True) -> None: ...
    @classmethod
    def from_client_config(cls, client_config: Any, scopes: Any, **kwargs: Any) -> Self: ...
    # source: reads a small file of JSON.
    @blocks("file", stall="small")
    @classmethod
    def from_client_secrets_file(cls, client_secrets_file: Any, scopes: Any, **kwargs: Any) -> Self: ...
    def authorization_url(self, **kwargs: Any) -> tuple[str, str]: ...
    # source: sends the code through requests_oauthlib and waits for the token.
    @blocks("network")
    def fetch_token(self, **kwargs: Any) -> dict[str, Any]: ...
    @property
    def credentials(self) -> Credentials: ...
    def authorized_session(self) -> Any: ...

class InstalledAppFlow(Flow):
    # source: opens the browser and serves one request: the one that the user's consent leads to.
    @blocks("input")
    def run_local_server(self, host: Any = "localhost", bind_addr: Any = None, port: Any = 8080,
                         authorization_prompt_message: Any = ..., success_message: Any = ...,
                         open_browser: Any = True, redirect_uri_trailing_slash: Any = True,
                         timeout_seconds: Any = None, token_audience: Any = None, browser: Any = None,
                         **kwargs: Any) -> Credentials: ...
