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
from aiohttp import (
    ClientProxyConnectionError as ClientProxyConnectionError,
    ClientSSLError as ClientSSLError,
    ClientConnectorDNSError as ClientConnectorDNSError,
    ClientConnectorSSLError as ClientConnectorSSLError,
    ClientConnectorCertificateError as ClientConnectorCertificateError,
    ConnectionTimeoutError as ConnectionTimeoutError,
    SocketTimeoutError as SocketTimeoutError,
    ServerConnectionError as ServerConnectionError,
    ServerFingerprintMismatch as ServerFingerprintMismatch,
    ClientHttpProxyError as ClientHttpProxyError,
    InvalidURL as InvalidURL,
    NonHttpUrlClientError as NonHttpUrlClientError,
)
class ClientConnectionResetError(ClientConnectionError): ...
class InvalidUrlClientError(InvalidURL): ...
class RedirectClientError(ClientError): ...
class InvalidUrlRedirectClientError(InvalidUrlClientError, RedirectClientError): ...
class NonHttpUrlRedirectClientError(NonHttpUrlClientError, RedirectClientError): ...
class WSMessageTypeError(TypeError): ...
