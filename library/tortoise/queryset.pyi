"""tortoise.queryset."""

from typing import Any, AsyncIterator, Awaitable, Generator, Generic, TypeVar

_T = TypeVar("_T")

# doc: awaiting a query set runs it.
class QuerySet(Generic[_T]):
    def __await__(self) -> Generator[Any, Any, list[_T]]: ...
    def __aiter__(self) -> AsyncIterator[_T]: ...
    def filter(self, *args: Any, **kwargs: Any) -> QuerySet[_T]: ...  # dynamic
    def exclude(self, *args: Any, **kwargs: Any) -> QuerySet[_T]: ...  # dynamic
    def order_by(self, *args: Any, **kwargs: Any) -> QuerySet[_T]: ...  # dynamic
    def limit(self, *args: Any, **kwargs: Any) -> QuerySet[_T]: ...  # dynamic
    def offset(self, *args: Any, **kwargs: Any) -> QuerySet[_T]: ...  # dynamic
    def distinct(self, *args: Any, **kwargs: Any) -> QuerySet[_T]: ...  # dynamic
    def annotate(self, *args: Any, **kwargs: Any) -> QuerySet[_T]: ...  # dynamic
    def group_by(self, *args: Any, **kwargs: Any) -> QuerySet[_T]: ...  # dynamic
    def all(self, *args: Any, **kwargs: Any) -> QuerySet[_T]: ...  # dynamic
    def prefetch_related(self, *args: Any, **kwargs: Any) -> QuerySet[_T]: ...  # dynamic
    def select_related(self, *args: Any, **kwargs: Any) -> QuerySet[_T]: ...  # dynamic
    def only(self, *args: Any, **kwargs: Any) -> QuerySet[_T]: ...  # dynamic
    def using_db(self, *args: Any, **kwargs: Any) -> QuerySet[_T]: ...  # dynamic
    def select_for_update(self, *args: Any, **kwargs: Any) -> QuerySet[_T]: ...  # dynamic
    def first(self, *args: Any, **kwargs: Any) -> Awaitable[_T | None]: ...  # dynamic
    def last(self, *args: Any, **kwargs: Any) -> Awaitable[_T | None]: ...  # dynamic
    def get(self, *args: Any, **kwargs: Any) -> Awaitable[_T]: ...  # dynamic
    def get_or_none(self, *args: Any, **kwargs: Any) -> Awaitable[_T | None]: ...  # dynamic
    def count(self, *args: Any, **kwargs: Any) -> Awaitable[int]: ...  # dynamic
    def exists(self, *args: Any, **kwargs: Any) -> Awaitable[bool]: ...  # dynamic
    def delete(self, *args: Any, **kwargs: Any) -> Awaitable[int]: ...  # dynamic
    def update(self, *args: Any, **kwargs: Any) -> Awaitable[int]: ...  # dynamic
    def values(self, *args: Any, **kwargs: Any) -> Awaitable[list[Any]]: ...  # dynamic
    def values_list(self, *args: Any, **kwargs: Any) -> Awaitable[list[Any]]: ...  # dynamic
