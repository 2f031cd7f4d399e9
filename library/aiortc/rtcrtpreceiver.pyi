"""aiortc.rtcrtpreceiver."""

from typing import Any

from aiortc.mediastreams import MediaStreamTrack

class RTCRtpReceiver:
    track: MediaStreamTrack
    @classmethod
    def getCapabilities(self, kind: str) -> Any: ...
    async def getStats(self) -> Any: ...
