"""fastapi.status."""

from starlette.status import *
