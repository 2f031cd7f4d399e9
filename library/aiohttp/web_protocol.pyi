"""aiohttp.web_protocol."""

from aiohttp.web import RequestPayloadError as RequestPayloadError, PayloadAccessError as PayloadAccessError
