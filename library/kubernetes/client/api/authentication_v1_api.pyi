"""kubernetes.client.api.authentication_v1_api."""

from typing import Any

from asyncward import blocks

# source: client/api/authentication_v1_api.py: each is one request, by ApiClient.call_api.
class AuthenticationV1Api:
    def __init__(self, api_client: Any = None) -> None: ...
    @blocks("network")
    def close(self, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_self_subject_review(self, body: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_token_review(self, body: Any, **kwargs: Any) -> Any: ...
