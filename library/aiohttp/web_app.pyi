"""aiohttp.web_app."""

from aiohttp.web import Application as Application, CleanupError as CleanupError
