"""typing_extensions: the forms of newer versions of typing for older ones."""

from typing import *
from typing import Any, Callable, TypeVar

from asyncward import transparent

_T = TypeVar("_T")

# doc: PEP 702; marks, and warns when called.
@transparent
def deprecated(message: str, /, *, category: Any = ..., stacklevel: int = 1) -> Callable[[_T], _T]: ...
def get_original_bases(cls: type, /) -> tuple[Any, ...]: ...
class Doc:
    documentation: str
    def __init__(self, documentation: str, /) -> None: ...
class Sentinel:
    def __init__(self, name: str, repr: str | None = None) -> None: ...
