"""aiohttp.web_fileresponse."""

from aiohttp.web import FileResponse as FileResponse
