"""fastapi.concurrency."""

from typing import Any, AsyncGenerator

from starlette.concurrency import iterate_in_threadpool as iterate_in_threadpool, run_in_threadpool as run_in_threadpool
from contextlib import asynccontextmanager

@asynccontextmanager
async def contextmanager_in_threadpool(cm: Any) -> AsyncGenerator[Any, None]: ...
