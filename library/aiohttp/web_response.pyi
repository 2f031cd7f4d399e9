"""aiohttp.web_response."""

from aiohttp.web import StreamResponse as StreamResponse, Response as Response, json_response as json_response
