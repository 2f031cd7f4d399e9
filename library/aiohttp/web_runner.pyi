"""aiohttp.web_runner."""

from aiohttp.web import (
    GracefulExit as GracefulExit,
    BaseSite as BaseSite,
    TCPSite as TCPSite,
    UnixSite as UnixSite,
    NamedPipeSite as NamedPipeSite,
    SockSite as SockSite,
    BaseRunner as BaseRunner,
    ServerRunner as ServerRunner,
    AppRunner as AppRunner,
)
