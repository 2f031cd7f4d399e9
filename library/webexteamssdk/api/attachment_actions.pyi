"""webexteamssdk.api.attachment_actions."""

from typing import Any

from asyncward import blocks

# source: restsession.py: each of them sends a request on a session of requests; lists are read page by page.
class AttachmentActionsAPI:
    def __init__(self, session: Any, object_factory: Any) -> None: ...
    @blocks("network")
    def create(self, type: Any, messageId: Any, inputs: Any, **request_parameters: Any) -> Any: ...
    @blocks("network")
    def get(self, id: Any) -> Any: ...
