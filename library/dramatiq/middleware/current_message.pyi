"""dramatiq.middleware.current_message."""

from contextvars import ContextVar

from dramatiq import Message
from dramatiq.middleware import Middleware

class CurrentMessage(Middleware):
    _MESSAGE: ContextVar[Message | None]
    @classmethod
    def get_current_message(cls) -> Message | None: ...
