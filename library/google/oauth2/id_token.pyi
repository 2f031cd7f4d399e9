"""google.oauth2.id_token: a token is verified with certificates that are fetched for every call."""

from typing import Any

from asyncward import blocks

# source: `_fetch_certs` asks `certs_url` each time; a request that caches makes that rarer.
@blocks("network")
def verify_token(id_token: Any, request: Any, audience: Any = None, certs_url: str = ..., **kwargs: Any) -> Any: ...
@blocks("network")
def verify_oauth2_token(id_token: Any, request: Any, audience: Any = None, **kwargs: Any) -> Any: ...
@blocks("network")
def verify_firebase_token(id_token: Any, request: Any, audience: Any = None, **kwargs: Any) -> Any: ...
