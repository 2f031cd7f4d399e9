"""sqlalchemy.ext.hybrid."""

from typing import Any, TypeVar

from asyncward import transparent

_T = TypeVar("_T")

@transparent
def hybrid_property(fget: _T) -> Any: ...  # dynamic
@transparent
def hybrid_method(func: _T) -> _T: ...  # dynamic
