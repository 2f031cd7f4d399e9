"""telethon.events: what handlers are called for."""

from typing import Any

from asyncward import entry_point

from telethon.events.callbackquery import CallbackQuery as CallbackQuery
from telethon.events.newmessage import NewMessage as NewMessage

# source: events/__init__.py: keeps the event with the function, for a client that is given it later.
@entry_point(context="loop")
def register(event: Any = None) -> Any: ...

class StopPropagation(Exception): ...
