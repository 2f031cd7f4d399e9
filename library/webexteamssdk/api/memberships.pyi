"""webexteamssdk.api.memberships."""

from typing import Any

from asyncward import blocks

# source: restsession.py: each of them sends a request on a session of requests; lists are read page by page.
class MembershipsAPI:
    def __init__(self, session: Any, object_factory: Any) -> None: ...
    @blocks("network")
    def list(
        self, roomId: Any = None, personId: Any = None, personEmail: Any = None, max: Any = None,
        **request_parameters: Any
    ) -> Any: ...
    @blocks("network")
    def create(
        self, roomId: Any, personId: Any = None, personEmail: Any = None, isModerator: Any = False,
        **request_parameters: Any
    ) -> Any: ...
    @blocks("network")
    def get(self, membershipId: Any) -> Any: ...
    @blocks("network")
    def update(self, membershipId: Any, isModerator: Any = None, **request_parameters: Any) -> Any: ...
    @blocks("network")
    def delete(self, membershipId: Any) -> Any: ...
