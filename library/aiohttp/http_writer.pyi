"""aiohttp.http_writer."""

from aiohttp import HttpVersion as HttpVersion
