"""arq.cron."""

from typing import Any

from asyncward import handles

@handles("coroutine")
def cron(
    coroutine: Any, *, name: str | None = None, month: Any = None, day: Any = None, weekday: Any = None,
    hour: Any = None, minute: Any = None, second: Any = 0, microsecond: int = 123456, timeout: Any = None,
    **kwargs: Any
) -> Any: ...
