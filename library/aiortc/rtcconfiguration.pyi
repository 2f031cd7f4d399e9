"""aiortc.rtcconfiguration."""

from typing import Any

class RTCIceServer:
    def __init__(self, urls: Any, username: str | None = None, credential: str | None = None, credentialType: str = "password") -> None: ...
class RTCConfiguration:
    def __init__(self, iceServers: list[RTCIceServer] | None = None, bundlePolicy: Any = ...) -> None: ...
