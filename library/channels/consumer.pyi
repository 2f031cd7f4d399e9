"""channels.consumer."""

from typing import Any

class AsyncConsumer:
    scope: Any
    channel_layer: Any
    @classmethod
    def as_asgi(cls, **initkwargs: Any) -> Any: ...

class SyncConsumer(AsyncConsumer): ...
