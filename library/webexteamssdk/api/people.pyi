"""webexteamssdk.api.people."""

from typing import Any

from asyncward import blocks

# source: restsession.py: each of them sends a request on a session of requests; lists are read page by page.
class PeopleAPI:
    def __init__(self, session: Any, object_factory: Any) -> None: ...
    @blocks("network")
    def list(
        self, email: Any = None, displayName: Any = None, id: Any = None, orgId: Any = None, max: Any = None,
        **request_parameters: Any
    ) -> Any: ...
    @blocks("network")
    def create(
        self, emails: Any, displayName: Any = None, firstName: Any = None, lastName: Any = None, avatar: Any = None,
        orgId: Any = None, roles: Any = None, licenses: Any = None, **request_parameters: Any
    ) -> Any: ...
    @blocks("network")
    def get(self, personId: Any) -> Any: ...
    @blocks("network")
    def update(
        self, personId: Any, emails: Any = None, displayName: Any = None, firstName: Any = None, lastName: Any = None,
        avatar: Any = None, orgId: Any = None, roles: Any = None, licenses: Any = None, **request_parameters: Any
    ) -> Any: ...
    @blocks("network")
    def delete(self, personId: Any) -> Any: ...
    @blocks("network")
    def me(self) -> Any: ...
