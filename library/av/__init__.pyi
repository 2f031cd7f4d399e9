"""PyAV: films and sound by FFmpeg."""

from av.container import open as open
from av.packet import Packet as Packet
