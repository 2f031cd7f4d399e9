"""structlog."""

from typing import Any

from asyncward import suspends

from structlog import contextvars as contextvars, stdlib as stdlib

# doc: "asyncio": the methods with an `a` before run the processors in an executor.
class BoundLogger:
    def debug(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    def info(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    def warning(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    def error(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    def critical(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    def exception(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    def log(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    def bind(self, *args: Any, **kwargs: Any) -> BoundLogger: ...  # dynamic
    def unbind(self, *args: Any, **kwargs: Any) -> BoundLogger: ...  # dynamic
    def new(self, *args: Any, **kwargs: Any) -> BoundLogger: ...  # dynamic
    @suspends("always")
    async def adebug(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def ainfo(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def awarning(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def aerror(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def acritical(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def aexception(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

def getLogger(*args: Any, **initial_values: Any) -> BoundLogger: ...
def getLogger(*args: Any, **initial_values: Any) -> BoundLogger: ...
def get_logger(*args: Any, **initial_values: Any) -> BoundLogger: ...
def configure(**kwargs: Any) -> None: ...  # dynamic
