"""aiohttp.connector."""

from aiohttp import (
    BaseConnector as BaseConnector,
    TCPConnector as TCPConnector,
    UnixConnector as UnixConnector,
    NamedPipeConnector as NamedPipeConnector,
)
