"""aiohttp.streams."""

from aiohttp import EofStream as EofStream, StreamReader as StreamReader
