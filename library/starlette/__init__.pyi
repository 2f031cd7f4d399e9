"""starlette: an ASGI toolkit."""
