"""kubernetes.client.api.version_api."""

from typing import Any

from asyncward import blocks

# source: client/api/version_api.py: each is one request, by ApiClient.call_api.
class VersionApi:
    def __init__(self, api_client: Any = None) -> None: ...
    @blocks("network")
    def close(self, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_code(self, **kwargs: Any) -> Any: ...
