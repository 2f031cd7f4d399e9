"""authlib.integrations.base_client."""

from authlib.integrations.base_client.errors import OAuthError as OAuthError
