"""websockets."""

from websockets.asyncio.client import ClientConnection as ClientConnection, connect as connect
from websockets.asyncio.server import Server as Server, ServerConnection as ServerConnection, serve as serve
from websockets.exceptions import (
    ConnectionClosed as ConnectionClosed,
    ConnectionClosedError as ConnectionClosedError,
    ConnectionClosedOK as ConnectionClosedOK,
    InvalidStatus as InvalidStatus,
    WebSocketException as WebSocketException,
)
