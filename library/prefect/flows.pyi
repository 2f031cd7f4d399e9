"""prefect.flows."""

from typing import Any

class Flow:
    name: str
    def with_options(self, *, name: str | None = None, retries: int | None = None, **kwargs: Any) -> Flow: ...
