"""websockets."""

from asyncward import versions

from websockets.exceptions import (
    ConnectionClosed as ConnectionClosed,
    ConnectionClosedError as ConnectionClosedError,
    ConnectionClosedOK as ConnectionClosedOK,
    InvalidStatus as InvalidStatus,
    WebSocketException as WebSocketException,
)
from websockets.legacy.client import WebSocketClientProtocol as WebSocketClientProtocol  # dynamic
from websockets.legacy.server import WebSocketServerProtocol as WebSocketServerProtocol  # dynamic

# doc (changelog 14.0): the names of the package itself are those of the new asyncio implementation.
if versions("websockets", ">=14"):
    from websockets.asyncio.client import ClientConnection as ClientConnection, connect as connect
    from websockets.asyncio.server import Server as Server, ServerConnection as ServerConnection, serve as serve
else:
    from websockets.legacy.client import connect as connect  # dynamic
    from websockets.legacy.server import serve as serve, WebSocketServer as WebSocketServer  # dynamic
