"""anyio.streams.stapled."""

from typing import Any, TypeVar

from anyio.abc import ByteReceiveStream, ByteSendStream, ByteStream, Listener, ObjectReceiveStream, ObjectSendStream, ObjectStream

_T = TypeVar("_T")

class StapledByteStream(ByteStream):
    send_stream: ByteSendStream
    receive_stream: ByteReceiveStream
    def __init__(self, send_stream: ByteSendStream, receive_stream: ByteReceiveStream) -> None: ...  # dynamic

class StapledObjectStream(ObjectStream[_T]):
    send_stream: ObjectSendStream[_T]
    receive_stream: ObjectReceiveStream[_T]
    def __init__(self, send_stream: ObjectSendStream[_T], receive_stream: ObjectReceiveStream[_T]) -> None: ...  # dynamic

class MultiListener(Listener):
    listeners: Any
    def __init__(self, listeners: Any) -> None: ...  # dynamic
