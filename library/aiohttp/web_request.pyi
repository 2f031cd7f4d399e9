"""aiohttp.web_request."""

from aiohttp.web import FileField as FileField, BaseRequest as BaseRequest, Request as Request
