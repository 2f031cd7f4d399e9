"""authlib.integrations.requests_client: OAuth with requests, which waits for the network."""

from typing import Any

from asyncward import blocks

from authlib.integrations.base_client.errors import OAuthError as OAuthError
from authlib.oauth2.client import OAuth2Client
from requests import Response, Session

# source: oauth2/client.py: what fetches, refreshes, asks about or gives up a token is a POST of the session.
class OAuth2Session(OAuth2Client, Session):
    def __init__(self, client_id: Any = None, client_secret: Any = None, token_endpoint_auth_method: Any = None,
                 revocation_endpoint_auth_method: Any = None, scope: Any = None, state: Any = None,
                 redirect_uri: Any = None, token: Any = None, token_placement: Any = "header",
                 update_token: Any = None, leeway: Any = 60, default_timeout: Any = None, **kwargs: Any) -> None: ...
    @blocks("network", twin="authlib.integrations.httpx_client.AsyncOAuth2Client.fetch_token")
    def fetch_token(self, url: Any = None, body: Any = "", method: Any = "POST", headers: Any = None,
                    auth: Any = None, grant_type: Any = None, state: Any = None, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", twin="authlib.integrations.httpx_client.AsyncOAuth2Client.refresh_token")
    def refresh_token(self, url: Any = None, refresh_token: Any = None, body: Any = "", auth: Any = None,
                      headers: Any = None, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", stall="bounded", twin="authlib.integrations.httpx_client.AsyncOAuth2Client.ensure_active_token")
    def ensure_active_token(self, token: Any = None) -> bool | None: ...
    @blocks("network", twin="authlib.integrations.httpx_client.AsyncOAuth2Client.revoke_token")
    def revoke_token(self, url: Any, token: Any = None, token_type_hint: Any = None, body: Any = None,
                     auth: Any = None, headers: Any = None, **kwargs: Any) -> Any: ...
    @blocks("network", twin="authlib.integrations.httpx_client.AsyncOAuth2Client.introspect_token")
    def introspect_token(self, url: Any, token: Any = None, token_type_hint: Any = None, body: Any = None,
                         auth: Any = None, headers: Any = None, **kwargs: Any) -> Any: ...
    @blocks("network", twin="authlib.integrations.httpx_client.AsyncOAuth2Client.request")
    def request(self, method: Any, url: Any, withhold_token: Any = False, auth: Any = None,
                **kwargs: Any) -> Response: ...

class OAuth1Session(Session):
    token: Any
    def __init__(self, client_id: Any, client_secret: Any = None, token: Any = None, token_secret: Any = None,
                 redirect_uri: Any = None, rsa_key: Any = None, verifier: Any = None, signature_method: Any = ...,
                 signature_type: Any = ..., force_include_body: Any = False, **kwargs: Any) -> None: ...
    def create_authorization_url(self, url: Any, request_token: Any = None, **kwargs: Any) -> str: ...
    @blocks("network")
    def fetch_request_token(self, url: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network")
    def fetch_access_token(self, url: Any, verifier: Any = None, **kwargs: Any) -> dict[str, Any]: ...
    def parse_authorization_response(self, url: Any) -> Any: ...
