"""hypercorn.trio."""

from typing import Any

from asyncward import handles, suspends

# doc: "Programmatic usage": serves until the trigger returns.
# source: utils.py wrap_app: what is not a coroutine function is an application of WSGI, and runs in a thread.
@handles("app", sync="thread")
@handles("shutdown_trigger", many=False)
@suspends("always")
async def serve(app: Any, config: Any, *, shutdown_trigger: Any = None, task_status: Any = ...,
                mode: Any = None) -> None: ...
