"""websockets.server: what was moved away is still found here."""

# source: websockets/server.py, `lazy_import(deprecated_aliases=…)`.
from websockets.legacy.server import (
    WebSocketServer as WebSocketServer,
    WebSocketServerProtocol as WebSocketServerProtocol,
    serve as serve,
)
