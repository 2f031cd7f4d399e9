"""telethon.events.newmessage."""

from typing import Any

from telethon.tl.custom.message import Message

class NewMessage:
    def __init__(self, chats: Any = None, *, blacklist_chats: Any = False, func: Any = None, incoming: Any = None,
                 outgoing: Any = None, from_users: Any = None, forwards: Any = None, pattern: Any = None) -> None: ...
    # source: events/newmessage.py: what it lacks is asked of its message.
    class Event(Message):
        message: Any
        pattern_match: Any
