"""webexteamssdk.api.events."""

from typing import Any

from asyncward import blocks

# source: restsession.py: each of them sends a request on a session of requests; lists are read page by page.
class EventsAPI:
    def __init__(self, session: Any, object_factory: Any) -> None: ...
    @blocks("network")
    def list(
        self, resource: Any = None, type: Any = None, actorId: Any = None, _from: Any = None, to: Any = None,
        max: Any = None, **request_parameters: Any
    ) -> Any: ...
    @blocks("network")
    def get(self, eventId: Any) -> Any: ...
