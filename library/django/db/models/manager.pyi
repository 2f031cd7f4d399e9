"""django.db.models.manager."""

from typing import Any, Generic, Self, TypeVar

from django.db.models import Manager as Manager, QuerySet

_T = TypeVar("_T")

class BaseManager(Generic[_T]):
    model: type[_T]
    name: str
    @property
    def db(self) -> str: ...
    def get_queryset(self) -> QuerySet[_T]: ...
    def db_manager(self, using: str | None = None, hints: Any = None) -> Self: ...
    @classmethod
    def from_queryset(cls, queryset_class: Any, class_name: str | None = None) -> Any: ...
