"""aiohttp.formdata."""

from aiohttp import FormData as FormData
