"""aiohttp.resolver."""

from aiohttp import ThreadedResolver as ThreadedResolver, AsyncResolver as AsyncResolver
