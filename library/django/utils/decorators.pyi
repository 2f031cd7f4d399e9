"""django.utils.decorators."""

from typing import Any, Callable, TypeVar

from asyncward import transparent

_T = TypeVar("_T")

@transparent
def method_decorator(decorator: Any, name: str = "") -> Callable[[_T], _T]: ...
@transparent
def sync_and_async_middleware(func: _T) -> _T: ...
@transparent
def async_only_middleware(func: _T) -> _T: ...
@transparent
def sync_only_middleware(func: _T) -> _T: ...
