"""webexteamssdk.api.admin_audit_events."""

from typing import Any

from asyncward import blocks

# source: restsession.py: each of them sends a request on a session of requests; lists are read page by page.
class AdminAuditEventsAPI:
    def __init__(self, session: Any, object_factory: Any) -> None: ...
    @blocks("network")
    def list(
        self, orgId: Any, _from: Any, to: Any, actorId: Any = None, max: Any = 100, offset: Any = 0,
        **request_parameters: Any
    ) -> Any: ...
