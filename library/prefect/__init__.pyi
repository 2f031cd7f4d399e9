"""prefect: flows and tasks; a task that is submitted runs in the task runner's threads, one that is called runs at once."""

from typing import Any, Callable

from asyncward import entry_point

from prefect.flows import Flow as Flow
from prefect.tasks import Task as Task
from prefect.client.orchestration import get_client as get_client

# doc: an async flow or task is awaited on the loop; a plain one runs on the calling thread, a submitted one in the task runner's.
@entry_point(context="loop", sync="worker")
def flow(__fn: Any = None, *, name: str | None = None, retries: int | None = None, **kwargs: Any) -> Callable[[Any], Flow]: ...
@entry_point(context="loop", sync="worker")
def task(__fn: Any = None, *, name: str | None = None, retries: int | None = None, **kwargs: Any) -> Callable[[Any], Task]: ...
def get_run_logger(context: Any = None, **kwargs: Any) -> Any: ...
def unmapped(value: Any) -> Any: ...
