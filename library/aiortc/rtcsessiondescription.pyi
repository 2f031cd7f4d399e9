"""aiortc.rtcsessiondescription."""

class RTCSessionDescription:
    sdp: str
    type: str
    def __init__(self, sdp: str, type: str) -> None: ...
