"""functools: functions on functions."""

from typing import Any, Callable, Generic, Iterable, TypeVar

from asyncward import calls, memoises, transparent

_T = TypeVar("_T")
_S = TypeVar("_S")

WRAPPER_ASSIGNMENTS: tuple[str, ...]
WRAPPER_UPDATES: tuple[str, ...]

@calls("function")
def reduce(function: Callable[[_T | _S, _S], _T], sequence: Iterable[_S], initial: _T = ..., /) -> _T: ...

class _CacheInfo(tuple[int, ...]):
    hits: int
    misses: int
    maxsize: int | None
    currsize: int
class _lru_cache_wrapper(Generic[_T]):
    __wrapped__: Callable[..., _T]
    def __call__(self, *args: Any, **kwargs: Any) -> _T: ...
    def cache_info(self) -> _CacheInfo: ...
    def cache_clear(self) -> None: ...

# doc: "the original underlying function is called" once per set of arguments.
@memoises
def lru_cache(maxsize: int | None | Callable[..., _T] = 128, typed: bool = False) -> _lru_cache_wrapper[_T]: ...
@memoises
def cache(user_function: Callable[..., _T], /) -> _lru_cache_wrapper[_T]: ...

@memoises
class cached_property(Generic[_T]):
    func: Callable[[Any], _T]
    attrname: str | None
    def __init__(self, func: Callable[[Any], _T]) -> None: ...
    def __get__(self, instance: object, owner: type | None = None) -> _T: ...
    def __set_name__(self, owner: type, name: str) -> None: ...

# doc: the decorated wrapper gets the name and the docstring of `wrapped`, nothing else changes.
@transparent
def wraps(wrapped: Callable[..., Any], assigned: Any = ..., updated: Any = ...) -> Callable[[_T], _T]: ...
def update_wrapper(wrapper: _T, wrapped: Callable[..., Any], assigned: Any = ..., updated: Any = ...) -> _T: ...
@transparent
def total_ordering(cls: type[_T]) -> type[_T]: ...
@calls("mycmp")
def cmp_to_key(mycmp: Callable[[_T, _T], int]) -> Callable[[_T], Any]: ...

class partial(Generic[_T]):
    func: Callable[..., _T]
    args: tuple[Any, ...]
    keywords: dict[str, Any]
    def __new__(cls, func: Callable[..., _T], /, *args: Any, **keywords: Any) -> partial[_T]: ...
    def __call__(self, /, *args: Any, **keywords: Any) -> _T: ...
class partialmethod(Generic[_T]):
    func: Callable[..., _T]
    args: tuple[Any, ...]
    keywords: dict[str, Any]
    def __init__(self, func: Callable[..., _T], /, *args: Any, **keywords: Any) -> None: ...

class _SingleDispatchCallable(Generic[_T]):
    registry: Any
    @transparent
    def register(self, cls: Any, func: Callable[..., _T] | None = None) -> Callable[..., _T]: ...
    def dispatch(self, cls: Any) -> Callable[..., _T]: ...
    def __call__(self, /, *args: Any, **kwargs: Any) -> _T: ...
@transparent
def singledispatch(func: Callable[..., _T]) -> _SingleDispatchCallable[_T]: ...
@transparent
class singledispatchmethod(Generic[_T]):
    dispatcher: _SingleDispatchCallable[_T]
    func: Callable[..., _T]
    def __init__(self, func: Callable[..., _T]) -> None: ...
    @transparent
    def register(self, cls: Any, method: Callable[..., _T] | None = None) -> Callable[..., _T]: ...
