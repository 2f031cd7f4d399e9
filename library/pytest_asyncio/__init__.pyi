"""pytest_asyncio: coroutine tests and fixtures on a loop of their own."""

from typing import Any, Callable, TypeVar

from asyncward import entry_point

_T = TypeVar("_T")

# source: plugin.py: a runner with a loop of its own runs coroutine functions and fixtures.
@entry_point(context="test", many=False)
def fixture(fixture_function: Any = None, *, scope: Any = "function", params: Any = None, autouse: bool = False,
            ids: Any = None, name: str | None = None, loop_scope: Any = ...) -> Callable[[_T], _T]: ...
def is_async_test(item: Any) -> bool: ...
