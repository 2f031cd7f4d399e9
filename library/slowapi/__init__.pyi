"""slowapi: limits for the routes of Starlette and FastAPI."""

from slowapi.extension import Limiter as Limiter, _rate_limit_exceeded_handler as _rate_limit_exceeded_handler
