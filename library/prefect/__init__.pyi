"""prefect: flows and tasks; plain ones run in threads when called from a coroutine flow by submit."""

from typing import Any, Callable, TypeVar

from asyncward import entry_point

_T = TypeVar("_T")

# doc: an async flow or task is awaited on the loop; a plain one runs on the calling thread, a submitted one in the task runner's.
@entry_point(context="loop", sync="worker")
def flow(__fn: Any = None, *, name: str | None = None, retries: int | None = None, **kwargs: Any) -> Any: ...
@entry_point(context="loop", sync="worker")
def task(__fn: Any = None, *, name: str | None = None, retries: int | None = None, **kwargs: Any) -> Any: ...
def get_run_logger(context: Any = None, **kwargs: Any) -> Any: ...
