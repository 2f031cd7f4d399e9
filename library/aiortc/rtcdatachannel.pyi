"""aiortc.rtcdatachannel."""

from aiortc.mediastreams import _EventEmitter

class RTCDataChannel(_EventEmitter):
    label: str
    id: int | None
    readyState: str
    protocol: str
    bufferedAmount: int
    # source: rtcdatachannel.py: both are put on a queue that a task empties.
    def send(self, data: bytes | str) -> None: ...
    def close(self) -> None: ...
