"""fastapi.middleware.gzip."""

from starlette.middleware.gzip import GZipMiddleware as GZipMiddleware
