"""aiohttp.client."""

from aiohttp import (
    ClientSession as ClientSession,
    ClientTimeout as ClientTimeout,
    ClientResponse as ClientResponse,
    ClientWebSocketResponse as ClientWebSocketResponse,
)
