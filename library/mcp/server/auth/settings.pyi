"""mcp.server.auth.settings."""

from typing import Any

from pydantic import BaseModel

class ClientRegistrationOptions(BaseModel):
    enabled: bool
    client_secret_expiry_seconds: int | None
    valid_scopes: list[str] | None
    default_scopes: list[str] | None

class RevocationOptions(BaseModel):
    enabled: bool

class AuthSettings(BaseModel):
    issuer_url: Any
    service_documentation_url: Any
    client_registration_options: ClientRegistrationOptions | None
    revocation_options: RevocationOptions | None
    required_scopes: list[str] | None
    resource_server_url: Any
