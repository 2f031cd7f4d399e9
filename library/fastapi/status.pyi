"""fastapi.status."""  # dynamic

from starlette.status import *
