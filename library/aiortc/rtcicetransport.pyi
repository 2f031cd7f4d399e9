"""aiortc.rtcicetransport."""

from typing import Any

class RTCIceCandidate:
    sdpMid: str | None
    sdpMLineIndex: int | None
    def __init__(self, component: int, foundation: str, ip: str, port: int, priority: int, protocol: str, type: str, **kwargs: Any) -> None: ...  # dynamic
