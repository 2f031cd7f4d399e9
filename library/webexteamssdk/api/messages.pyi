"""webexteamssdk.api.messages."""

from typing import Any

from asyncward import blocks

# source: restsession.py: each of them sends a request on a session of requests; lists are read page by page.
class MessagesAPI:
    def __init__(self, session: Any, object_factory: Any) -> None: ...
    @blocks("network")
    def list(
        self, roomId: Any, parentId: Any = None, mentionedPeople: Any = None, before: Any = None,
        beforeMessage: Any = None, max: Any = 50, **request_parameters: Any
    ) -> Any: ...
    @blocks("network")
    def list_direct(
        self, personId: Any = None, personEmail: Any = None, parentId: Any = None, **request_parameters: Any
    ) -> Any: ...
    @blocks("network")
    def create(
        self, roomId: Any = None, parentId: Any = None, toPersonId: Any = None, toPersonEmail: Any = None,
        text: Any = None, markdown: Any = None, files: Any = None, attachments: Any = None, **request_parameters: Any
    ) -> Any: ...
    @blocks("network")
    def get(self, messageId: Any) -> Any: ...
    @blocks("network")
    def delete(self, messageId: Any) -> Any: ...
