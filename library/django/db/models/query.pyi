"""django.db.models.query."""

from typing import Any, Generic, Iterator, TypeVar

from asyncward import blocks

from django.db.models import Prefetch as Prefetch, QuerySet as QuerySet

_T = TypeVar("_T")

class RawQuerySet(Generic[_T]):
    @blocks("database")
    def __iter__(self) -> Iterator[_T]: ...
    @blocks("database")
    def __len__(self) -> int: ...
    @blocks("database")
    def __getitem__(self, k: Any) -> Any: ...
