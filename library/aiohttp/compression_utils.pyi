"""aiohttp.compression_utils."""

from aiohttp import set_zlib_backend as set_zlib_backend
