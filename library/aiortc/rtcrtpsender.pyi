"""aiortc.rtcrtpsender."""

from typing import Any

from aiortc.mediastreams import MediaStreamTrack

class RTCRtpSender:
    kind: str
    track: MediaStreamTrack
    def replaceTrack(self, track: Any) -> None: ...
    @classmethod
    def getCapabilities(self, kind: str) -> Any: ...
    async def getStats(self) -> Any: ...
