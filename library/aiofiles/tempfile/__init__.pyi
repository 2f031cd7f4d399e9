"""aiofiles.tempfile."""

from typing import Any

from aiofiles.threadpool import _Open

def NamedTemporaryFile(*args: Any, **kwargs: Any) -> _Open: ...  # dynamic
def TemporaryFile(*args: Any, **kwargs: Any) -> _Open: ...  # dynamic
def SpooledTemporaryFile(*args: Any, **kwargs: Any) -> _Open: ...  # dynamic
def TemporaryDirectory(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
