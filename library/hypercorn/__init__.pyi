"""hypercorn: a server of ASGI on asyncio or trio."""

from hypercorn.config import Config as Config
