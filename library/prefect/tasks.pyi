"""prefect.tasks."""

from typing import Any

from asyncward import versions

from prefect.futures import PrefectFuture, PrefectFutureList

class Task:
    name: str
    def with_options(self, *, name: str | None = None, retries: int | None = None, **kwargs: Any) -> Task: ...
    if versions("prefect", ">=3"):
        # doc (how-to-guides/workflows/run-work-concurrently): hands the task to the runner's threads and gives a future.
        def submit(self, *args: Any, **kwargs: Any) -> PrefectFuture: ...
        def map(self, *args: Any, **kwargs: Any) -> PrefectFutureList: ...
        # doc (how-to-guides/workflows/run-background-tasks): hands the task to a worker elsewhere.
        def delay(self, *args: Any, **kwargs: Any) -> Any: ...
    else:
        # doc (2.10, api-ref/prefect/futures): of an async task both are awaited; what they give depends on the task's colour.
        def submit(self, *args: Any, **kwargs: Any) -> Any: ...
        def map(self, *args: Any, **kwargs: Any) -> Any: ...
