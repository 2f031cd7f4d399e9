"""mcp.shared.auth."""

from typing import Any

from pydantic import BaseModel

class OAuthToken(BaseModel):
    access_token: str
    token_type: Any
    expires_in: int | None
    scope: str | None
    refresh_token: str | None

class InvalidScopeError(Exception):
    def __init__(self, message: Any) -> None: ...

class InvalidRedirectUriError(Exception):
    def __init__(self, message: Any) -> None: ...

class OAuthClientMetadata(BaseModel):
    redirect_uris: Any
    token_endpoint_auth_method: Any
    grant_types: Any
    response_types: list[str]
    scope: str | None
    client_name: str | None
    client_uri: Any
    logo_uri: Any
    contacts: list[str] | None
    tos_uri: Any
    policy_uri: Any
    jwks_uri: Any
    jwks: Any | None
    software_id: str | None
    software_version: str | None
    def validate_scope(self, requested_scope: Any) -> list[str] | None: ...
    def validate_redirect_uri(self, redirect_uri: Any) -> Any: ...

class OAuthClientInformationFull(OAuthClientMetadata):
    client_id: str | None
    client_secret: str | None
    client_id_issued_at: int | None
    client_secret_expires_at: int | None

class OAuthMetadata(BaseModel):
    issuer: Any
    authorization_endpoint: Any
    token_endpoint: Any
    registration_endpoint: Any
    scopes_supported: list[str] | None
    response_types_supported: list[str]
    response_modes_supported: list[str] | None
    grant_types_supported: list[str] | None
    token_endpoint_auth_methods_supported: list[str] | None
    token_endpoint_auth_signing_alg_values_supported: list[str] | None
    service_documentation: Any
    ui_locales_supported: list[str] | None
    op_policy_uri: Any
    op_tos_uri: Any
    revocation_endpoint: Any
    revocation_endpoint_auth_methods_supported: list[str] | None
    revocation_endpoint_auth_signing_alg_values_supported: list[str] | None
    introspection_endpoint: Any
    introspection_endpoint_auth_methods_supported: list[str] | None
    introspection_endpoint_auth_signing_alg_values_supported: list[str] | None
    code_challenge_methods_supported: list[str] | None
    client_id_metadata_document_supported: bool | None

class ProtectedResourceMetadata(BaseModel):
    resource: Any
    authorization_servers: Any
    jwks_uri: Any
    scopes_supported: list[str] | None
    bearer_methods_supported: list[str] | None
    resource_signing_alg_values_supported: list[str] | None
    resource_name: str | None
    resource_documentation: Any
    resource_policy_uri: Any
    resource_tos_uri: Any
    tls_client_certificate_bound_access_tokens: bool | None
    authorization_details_types_supported: list[str] | None
    dpop_signing_alg_values_supported: list[str] | None
    dpop_bound_access_tokens_required: bool | None
