"""fastapi.middleware.cors."""

from starlette.middleware.cors import CORSMiddleware as CORSMiddleware
