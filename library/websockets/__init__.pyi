"""websockets."""

from websockets.asyncio.client import connect as connect
from websockets.asyncio.server import serve as serve
from websockets.exceptions import (
    ConnectionClosed as ConnectionClosed,
    ConnectionClosedError as ConnectionClosedError,
    ConnectionClosedOK as ConnectionClosedOK,
    InvalidStatus as InvalidStatus,
    WebSocketException as WebSocketException,
)
