"""aiohttp.client_ws."""

from aiohttp import ClientWSTimeout as ClientWSTimeout, ClientWebSocketResponse as ClientWebSocketResponse
