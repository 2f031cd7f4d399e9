"""aiortc.mediastreams."""

from typing import Any

from asyncward import entry_point

class MediaStreamError(Exception): ...

# Of pyee.
class _EventEmitter:
    # doc: pyee, AsyncIOEventEmitter: a coroutine function becomes a task, a plain function is called on the loop.
    @entry_point(context="loop", sync="loop")
    def on(self, event: str, f: Any = None) -> Any: ...  # dynamic
    def emit(self, event: str, *args: Any, **kwargs: Any) -> bool: ...  # dynamic
    def add_listener(self, event: str, f: Any) -> Any: ...  # dynamic
    def remove_listener(self, event: str, f: Any) -> None: ...  # dynamic
    def remove_all_listeners(self, event: str | None = None) -> None: ...  # dynamic

class MediaStreamTrack(_EventEmitter):
    kind: str
    id: str
    readyState: str
    def __init__(self) -> None: ...
    # source: rtcrtpsender.py: the sender awaits one frame after the other.
    @entry_point(context="loop", many=False)
    async def recv(self) -> Any: ...
    def stop(self) -> None: ...

class AudioStreamTrack(MediaStreamTrack):
    async def recv(self) -> Any: ...

class VideoStreamTrack(MediaStreamTrack):
    async def next_timestamp(self) -> Any: ...
    async def recv(self) -> Any: ...
