"""jwt.jwks_client: keys that a server publishes."""

from typing import Any

from asyncward import blocks

from jwt.api_jwk import PyJWK, PyJWKSet

# source: jwks_client.py: PyJWKClient.fetch_data asks with urllib and waits for the answer; by default the set is kept for five minutes, and asked
# for again when a key is not in it.
class PyJWKClient:
    uri: str
    headers: dict[str, Any]
    timeout: float
    def __init__(self, uri: str, cache_keys: bool = False, max_cached_keys: int = 16, cache_jwk_set: bool = True,
                 lifespan: float = 300, headers: dict[str, Any] | None = None, timeout: float = 30,
                 ssl_context: Any = None) -> None: ...
    @blocks("network")
    def fetch_data(self) -> Any: ...
    @blocks("network", stall="bounded")
    def get_jwk_set(self, refresh: bool = False) -> PyJWKSet: ...
    @blocks("network", stall="bounded")
    def get_signing_keys(self, refresh: bool = False) -> list[PyJWK]: ...
    @blocks("network", stall="bounded")
    def get_signing_key(self, kid: str) -> PyJWK: ...
    @blocks("network", stall="bounded")
    def get_signing_key_from_jwt(self, token: str | bytes) -> PyJWK: ...
