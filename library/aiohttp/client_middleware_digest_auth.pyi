"""aiohttp.client_middleware_digest_auth."""

from aiohttp import DigestAuthMiddleware as DigestAuthMiddleware
