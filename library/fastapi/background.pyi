"""fastapi.background."""

from starlette.background import BackgroundTasks as BackgroundTasks
