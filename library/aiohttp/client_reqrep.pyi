"""aiohttp.client_reqrep."""

from aiohttp import (
    RequestInfo as RequestInfo,
    Fingerprint as Fingerprint,
    ClientResponse as ClientResponse,
    ClientRequest as ClientRequest,
)
