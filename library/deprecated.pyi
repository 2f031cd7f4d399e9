"""deprecated: a warning where something old is called."""

from typing import Any, Callable

from asyncward import transparent

# source: classic.py: wrapt hands the call on as it is.
@transparent
def deprecated(*args: Any, **kwargs: Any) -> Callable[..., Any]: ...
