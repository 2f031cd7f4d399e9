"""authlib.integrations.httpx_client: OAuth with httpx, for tasks (Async…) and for threads."""

from typing import Any, Coroutine

import httpx

from asyncward import blocks, suspends

from authlib.integrations.base_client.errors import OAuthError as OAuthError
from authlib.oauth2.client import OAuth2Client as _OAuth2Client

# source: oauth2_client.py: requests go through httpx.AsyncClient; before one the token is refreshed where it ran out. The plain methods of the shared
# base give the coroutine of the method behind them.
class AsyncOAuth2Client(_OAuth2Client, httpx.AsyncClient):
    def __init__(self, client_id: Any = None, client_secret: Any = None, token_endpoint_auth_method: Any = None,
                 revocation_endpoint_auth_method: Any = None, scope: Any = None, redirect_uri: Any = None,
                 token: Any = None, token_placement: Any = "header", update_token: Any = None, leeway: Any = 60,
                 **kwargs: Any) -> None: ...
    @suspends("always")
    async def request(self, method: Any, url: Any, withhold_token: Any = False, auth: Any = ...,
                      **kwargs: Any) -> httpx.Response: ...
    @suspends("maybe")
    async def ensure_active_token(self, token: Any) -> bool | None: ...
    def fetch_token(self, url: Any = None, body: Any = "", method: Any = "POST", headers: Any = None,
                    auth: Any = None, grant_type: Any = None, state: Any = None,
                    **kwargs: Any) -> Coroutine[Any, Any, dict[str, Any]]: ...
    def refresh_token(self, url: Any = None, refresh_token: Any = None, body: Any = "", auth: Any = None,
                      headers: Any = None, **kwargs: Any) -> Coroutine[Any, Any, dict[str, Any]]: ...
    def revoke_token(self, url: Any, token: Any = None, token_type_hint: Any = None, body: Any = None,
                     auth: Any = None, headers: Any = None, **kwargs: Any) -> Coroutine[Any, Any, Any]: ...
    def introspect_token(self, url: Any, token: Any = None, token_type_hint: Any = None, body: Any = None,
                         auth: Any = None, headers: Any = None, **kwargs: Any) -> Coroutine[Any, Any, Any]: ...

class OAuth2Client(_OAuth2Client, httpx.Client):
    def __init__(self, client_id: Any = None, client_secret: Any = None, token_endpoint_auth_method: Any = None,
                 revocation_endpoint_auth_method: Any = None, scope: Any = None, redirect_uri: Any = None,
                 token: Any = None, token_placement: Any = "header", update_token: Any = None,
                 **kwargs: Any) -> None: ...
    @blocks("network", twin="authlib.integrations.httpx_client.AsyncOAuth2Client.request")
    def request(self, method: Any, url: Any, withhold_token: Any = False, auth: Any = ...,
                **kwargs: Any) -> httpx.Response: ...
    @blocks("network", twin="authlib.integrations.httpx_client.AsyncOAuth2Client.fetch_token")
    def fetch_token(self, url: Any = None, body: Any = "", method: Any = "POST", headers: Any = None,
                    auth: Any = None, grant_type: Any = None, state: Any = None, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", twin="authlib.integrations.httpx_client.AsyncOAuth2Client.refresh_token")
    def refresh_token(self, url: Any = None, refresh_token: Any = None, body: Any = "", auth: Any = None,
                      headers: Any = None, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", twin="authlib.integrations.httpx_client.AsyncOAuth2Client.revoke_token")
    def revoke_token(self, url: Any, token: Any = None, token_type_hint: Any = None, body: Any = None,
                     auth: Any = None, headers: Any = None, **kwargs: Any) -> Any: ...
    @blocks("network", twin="authlib.integrations.httpx_client.AsyncOAuth2Client.introspect_token")
    def introspect_token(self, url: Any, token: Any = None, token_type_hint: Any = None, body: Any = None,
                         auth: Any = None, headers: Any = None, **kwargs: Any) -> Any: ...
