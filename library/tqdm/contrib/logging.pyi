"""tqdm.contrib.logging."""

from typing import Any, ContextManager

def logging_redirect_tqdm(loggers: Any = None, tqdm_class: Any = ...) -> ContextManager[None]: ...
