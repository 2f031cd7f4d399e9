"""webexteamssdk.api.organizations."""

from typing import Any

from asyncward import blocks

# source: restsession.py: each of them sends a request on a session of requests; lists are read page by page.
class OrganizationsAPI:
    def __init__(self, session: Any, object_factory: Any) -> None: ...
    @blocks("network")
    def list(self, **request_parameters: Any) -> Any: ...
    @blocks("network")
    def get(self, orgId: Any) -> Any: ...
