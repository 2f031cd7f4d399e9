"""fastapi.middleware.trustedhost."""

from starlette.middleware.trustedhost import TrustedHostMiddleware as TrustedHostMiddleware
