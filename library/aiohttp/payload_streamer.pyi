"""aiohttp.payload_streamer."""

from aiohttp import streamer as streamer
