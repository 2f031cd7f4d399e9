"""tornado.concurrent."""

from typing import Any

from asyncward import becomes, runs_decorated

# doc: "Decorator to run a synchronous method asynchronously on an executor."
@becomes("async")
@runs_decorated("thread")
def run_on_executor(*args: Any, **kwargs: Any) -> Any: ...
