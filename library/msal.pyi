"""msal: tokens of Microsoft's identity platform."""

from typing import Any

from asyncward import blocks

class TokenCache:
    def __init__(self) -> None: ...
    def find(self, credential_type: Any, target: Any = None, query: Any = None, *,
             now: Any = None) -> list[dict[str, Any]]: ...
    def add(self, event: Any, now: Any = None) -> Any: ...
    def modify(self, credential_type: Any, old_entry: Any, new_key_value_pairs: Any = None) -> Any: ...

class SerializableTokenCache(TokenCache):
    has_state_changed: bool
    def deserialize(self, state: Any) -> None: ...
    def serialize(self) -> str: ...

# source: application.py, authority.py: the constructor asks the authority for its endpoints and waits for the answer.
class ClientApplication:
    client_id: Any
    authority: Any
    token_cache: TokenCache
    @blocks("network")
    def __init__(self, client_id: Any, client_credential: Any = None, authority: Any = None,
                 validate_authority: Any = True, token_cache: Any = None, http_client: Any = None, verify: Any = True,
                 proxies: Any = None, timeout: Any = None, client_claims: Any = None, app_name: Any = None,
                 app_version: Any = None, client_capabilities: Any = None, azure_region: Any = None,
                 exclude_scopes: Any = None, http_cache: Any = None, instance_discovery: Any = None,
                 allow_broker: Any = None, enable_pii_log: Any = None, oidc_authority: Any = None) -> None: ...
    def initiate_auth_code_flow(self, scopes: Any, redirect_uri: Any = None, state: Any = None, prompt: Any = None,
                                login_hint: Any = None, domain_hint: Any = None, claims_challenge: Any = None,
                                max_age: Any = None, response_mode: Any = None) -> dict[str, Any]: ...
    def get_authorization_request_url(self, scopes: Any, login_hint: Any = None, state: Any = None,
                                      redirect_uri: Any = None, response_type: Any = "code", prompt: Any = None,
                                      nonce: Any = None, domain_hint: Any = None, claims_challenge: Any = None,
                                      **kwargs: Any) -> str: ...
    # source: each sends a request for the token.
    @blocks("network")
    def acquire_token_by_auth_code_flow(
        self, auth_code_flow: Any, auth_response: Any, scopes: Any = None, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network")
    def acquire_token_by_authorization_code(
        self, code: Any, scopes: Any, redirect_uri: Any = None, nonce: Any = None, claims_challenge: Any = None,
        **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network")
    def acquire_token_by_refresh_token(self, refresh_token: Any, scopes: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network")
    def acquire_token_by_username_password(
        self, username: Any, password: Any, scopes: Any, claims_challenge: Any = None, auth_scheme: Any = None,
        **kwargs: Any) -> dict[str, Any]: ...
    # source: the cache in memory comes first; a request is sent when it has no token that holds for a while.
    @blocks("network", stall="bounded")
    def acquire_token_silent(self, scopes: Any, account: Any, authority: Any = None, force_refresh: Any = False,
                             claims_challenge: Any = None, auth_scheme: Any = None,
                             **kwargs: Any) -> dict[str, Any] | None: ...
    @blocks("network", stall="bounded")
    def acquire_token_silent_with_error(
        self, scopes: Any, account: Any, authority: Any = None, force_refresh: Any = False,
        claims_challenge: Any = None, auth_scheme: Any = None, **kwargs: Any) -> dict[str, Any] | None: ...
    def get_accounts(self, username: Any = None) -> list[dict[str, Any]]: ...
    def remove_account(self, account: Any) -> None: ...
    def is_pop_supported(self) -> bool: ...

class PublicClientApplication(ClientApplication):
    @blocks("network")
    def __init__(self, client_id: Any, client_credential: Any = None, **kwargs: Any) -> None: ...
    # source: waits until the user has signed in with the browser.
    @blocks("input")
    def acquire_token_interactive(self, scopes: Any, prompt: Any = None, login_hint: Any = None,
                                  domain_hint: Any = None, claims_challenge: Any = None, timeout: Any = None,
                                  port: Any = None, extra_scopes_to_consent: Any = None, max_age: Any = None,
                                  parent_window_handle: Any = None, on_before_launching_ui: Any = None,
                                  auth_scheme: Any = None, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network")
    def initiate_device_flow(self, scopes: Any = None, **kwargs: Any) -> dict[str, Any]: ...
    # source: asks again and again, with pauses, until the user has entered the code.
    @blocks("network")
    def acquire_token_by_device_flow(self, flow: Any, claims_challenge: Any = None,
                                     **kwargs: Any) -> dict[str, Any]: ...

class ConfidentialClientApplication(ClientApplication):
    @blocks("network", stall="bounded")
    def acquire_token_for_client(self, scopes: Any, claims_challenge: Any = None, **kwargs: Any) -> dict[str, Any]: ...
    def remove_tokens_for_client(self) -> None: ...
    @blocks("network", stall="bounded")
    def acquire_token_on_behalf_of(self, user_assertion: Any, scopes: Any, claims_challenge: Any = None,
                                   **kwargs: Any) -> dict[str, Any]: ...

class ManagedIdentityError(ValueError): ...
class SystemAssignedManagedIdentity:
    def __init__(self) -> None: ...
class UserAssignedManagedIdentity:
    def __init__(self, *, client_id: Any = None, resource_id: Any = None, object_id: Any = None) -> None: ...
class ManagedIdentityClient:
    def __init__(self, managed_identity: Any, *, http_client: Any, token_cache: Any = None,
                 http_cache: Any = None) -> None: ...
    # source: managed_identity.py: the cache in memory comes first, then the machine's own endpoint is asked.
    @blocks("network", stall="bounded")
    def acquire_token_for_client(self, *, resource: str, claims_challenge: str | None = None) -> dict[str, Any]: ...
