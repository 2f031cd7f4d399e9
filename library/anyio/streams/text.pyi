"""anyio.streams.text."""

from typing import Any

from anyio.abc import ObjectReceiveStream, ObjectSendStream, ObjectStream

class TextReceiveStream(ObjectReceiveStream[str]):
    transport_stream: Any
    def __init__(self, transport_stream: Any, encoding: str = "utf-8", errors: str = "strict") -> None: ...  # dynamic

class TextSendStream(ObjectSendStream[str]):
    transport_stream: Any
    def __init__(self, transport_stream: Any, encoding: str = "utf-8", errors: str = "strict") -> None: ...  # dynamic

class TextStream(ObjectStream[str]):
    transport_stream: Any
    def __init__(self, transport_stream: Any, encoding: str = "utf-8", errors: str = "strict") -> None: ...  # dynamic
