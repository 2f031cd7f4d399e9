"""warnings"""

from typing import Any, Generic, TypeVar

from asyncward import nonblocking, transparent

_T = TypeVar("_T")

class WarningMessage:
    message: Warning | str
    category: type[Warning]
    filename: str
    lineno: int
    file: Any
    line: str | None
    source: Any
class catch_warnings(Generic[_T]):
    def __init__(self, *, record: bool = False, module: Any = None, **kwargs: Any) -> None: ...
    def __enter__(self) -> list[WarningMessage]: ...
    def __exit__(self, *exc_info: Any) -> None: ...
class deprecated:
    message: str
    category: type[Warning] | None
    stacklevel: int
    def __init__(
        self, message: str, /, *, category: type[Warning] | None = ..., stacklevel: int = 1
    ) -> None: ...
    @transparent
    def __call__(self, arg: _T, /) -> _T: ...

@nonblocking
def warn(message: Any, category: Any = None, stacklevel: int = 1, source: Any = None, **kwargs: Any) -> None: ...
@nonblocking
def warn_explicit(
    message: Any, category: Any, filename: str, lineno: int, module: Any = None, registry: Any = None, **kwargs: Any
) -> None: ...
def showwarning(
    message: Any, category: type[Warning], filename: str, lineno: int, file: Any = None, line: str | None = None
) -> None: ...
def formatwarning(
    message: Any, category: type[Warning], filename: str, lineno: int, line: str | None = None
) -> str: ...
def filterwarnings(
    action: str, message: str = "", category: type[Warning] = ..., module: str = "", lineno: int = 0,
    append: bool = False,
) -> None: ...
def simplefilter(action: str, category: type[Warning] = ..., lineno: int = 0, append: bool = False) -> None: ...
def resetwarnings() -> None: ...
