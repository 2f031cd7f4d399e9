"""aiohttp.web_ws."""

from aiohttp.web import WebSocketReady as WebSocketReady, WebSocketResponse as WebSocketResponse
