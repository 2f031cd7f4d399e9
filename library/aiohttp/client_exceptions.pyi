"""aiohttp.client_exceptions."""

from aiohttp import (
    ClientError as ClientError,
    ClientResponseError as ClientResponseError,
    ClientConnectionError as ClientConnectionError,
    ClientConnectorError as ClientConnectorError,
    ClientOSError as ClientOSError,
    ClientPayloadError as ClientPayloadError,
    ContentTypeError as ContentTypeError,
    ServerDisconnectedError as ServerDisconnectedError,
    ServerTimeoutError as ServerTimeoutError,
    TooManyRedirects as TooManyRedirects,
    WSServerHandshakeError as WSServerHandshakeError,
)
