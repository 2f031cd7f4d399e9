"""authlib.oauth2.client: what the clients of requests and of httpx share."""

from typing import Any

class OAuth2Client:
    client_id: Any
    client_secret: Any
    scope: Any
    redirect_uri: Any
    token: Any
    metadata: dict[str, Any]
    session: Any
    def __init__(self, session: Any, client_id: Any = None, client_secret: Any = None,
                 token_endpoint_auth_method: Any = None, revocation_endpoint_auth_method: Any = None,
                 scope: Any = None, state: Any = None, redirect_uri: Any = None, code_challenge_method: Any = None,
                 token: Any = None, token_placement: Any = "header", update_token: Any = None, leeway: Any = 60,
                 **metadata: Any) -> None: ...
    def register_client_auth_method(self, auth: Any) -> None: ...
    def create_authorization_url(self, url: Any, state: Any = None, code_verifier: Any = None,
                                 **kwargs: Any) -> tuple[str, str]: ...
    def token_from_fragment(self, authorization_response: Any, state: Any = None) -> dict[str, Any]: ...
    def register_compliance_hook(self, hook_type: Any, hook: Any) -> None: ...
    def parse_response_token(self, resp: Any) -> dict[str, Any]: ...
