"""websockets.client: what was moved away is still found here."""

# source: websockets/client.py, `lazy_import(deprecated_aliases=…)`.
from websockets.legacy.client import (
    WebSocketClientProtocol as WebSocketClientProtocol,
    connect as connect,
    unix_connect as unix_connect,
)
