"""aiortc.rtcdatachannel."""

from typing import Any

from asyncward import entry_point

class RTCDataChannel:
    label: str
    id: int | None
    readyState: str
    protocol: str
    bufferedAmount: int
    # doc: pyee, AsyncIOEventEmitter: a coroutine function becomes a task, a plain function is called on the loop.
    @entry_point(context="loop", sync="loop")
    def on(self, event: str, f: Any = None) -> Any: ...  # dynamic
    def emit(self, event: str, *args: Any, **kwargs: Any) -> bool: ...  # dynamic
    def add_listener(self, event: str, f: Any) -> Any: ...  # dynamic
    def remove_listener(self, event: str, f: Any) -> None: ...  # dynamic
    def remove_all_listeners(self, event: str | None = None) -> None: ...  # dynamic
    # source: rtcdatachannel.py: both are put on a queue that a task empties.
    def send(self, data: bytes | str) -> None: ...
    def close(self) -> None: ...
