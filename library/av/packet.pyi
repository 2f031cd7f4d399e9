"""What was read of a stream and is not decoded yet."""

from typing import Any

from asyncward import blocks

class Packet:
    # doc: https://pyav.basswood-io.com/docs/stable/api/packet.html
    @blocks("cpu", stall="bounded")
    def decode(self) -> list[Any]: ...
