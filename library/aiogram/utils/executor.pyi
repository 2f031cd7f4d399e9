"""aiogram.utils.executor: of version 2 only."""

from typing import Any

from asyncward import handles, runs_loop

# source: each makes an Executor, whose loop runs until it is stopped; the callbacks are awaited on it.
@handles("on_startup", "on_shutdown", on="startup", many=False)
@runs_loop()
def start_polling(dispatcher: Any, *, loop: Any = None, skip_updates: bool = False, reset_webhook: bool = True,
                  on_startup: Any = None, on_shutdown: Any = None, timeout: Any = 20, relax: float = 0.1,
                  fast: bool = True, allowed_updates: Any = None) -> None: ...
@handles("on_startup", "on_shutdown", on="startup", many=False)
@runs_loop()
def start_webhook(dispatcher: Any, webhook_path: str, *, loop: Any = None, skip_updates: Any = None,
                  on_startup: Any = None, on_shutdown: Any = None, check_ip: bool = False, retry_after: Any = None,
                  **kwargs: Any) -> None: ...
@handles("on_startup", "on_shutdown", on="startup", many=False)
@runs_loop("future")
def start(dispatcher: Any, future: Any, *, loop: Any = None, skip_updates: Any = None, on_startup: Any = None,
          on_shutdown: Any = None) -> Any: ...
