"""aiohttp.web_server."""

from aiohttp.web import Server as Server
