"""tortoise.models."""

from typing import Any, Awaitable, Self

from asyncward import suspends

from tortoise.queryset import QuerySet

class Model:
    id: Any  # dynamic
    pk: Any  # dynamic
    def __init__(self, **kwargs: Any) -> None: ...
    @suspends("always")
    async def save(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    @suspends("always")
    async def delete(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    @suspends("always")
    async def fetch_related(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    @suspends("always")
    async def refresh_from_db(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    @classmethod
    @suspends("always")
    async def create(cls, *args: Any, **kwargs: Any) -> Self: ...  # dynamic
    @classmethod
    @suspends("always")
    async def get_or_create(cls, *args: Any, **kwargs: Any) -> tuple[Self, bool]: ...  # dynamic
    @classmethod
    @suspends("always")
    async def update_or_create(cls, *args: Any, **kwargs: Any) -> tuple[Self, bool]: ...  # dynamic
    @classmethod
    @suspends("always")
    async def in_bulk(cls, *args: Any, **kwargs: Any) -> dict[Any, Self]: ...  # dynamic
    @classmethod
    def all(cls, *args: Any, **kwargs: Any) -> QuerySet[Self]: ...  # dynamic
    @classmethod
    def filter(cls, *args: Any, **kwargs: Any) -> QuerySet[Self]: ...  # dynamic
    @classmethod
    def exclude(cls, *args: Any, **kwargs: Any) -> QuerySet[Self]: ...  # dynamic
    @classmethod
    def annotate(cls, *args: Any, **kwargs: Any) -> QuerySet[Self]: ...  # dynamic
    @classmethod
    def get(cls, *args: Any, **kwargs: Any) -> Awaitable[Self]: ...  # dynamic
    @classmethod
    def get_or_none(cls, *args: Any, **kwargs: Any) -> Awaitable[Self | None]: ...  # dynamic
    @classmethod
    def first(cls, *args: Any, **kwargs: Any) -> Awaitable[Self | None]: ...  # dynamic
    @classmethod
    def exists(cls, *args: Any, **kwargs: Any) -> Awaitable[bool]: ...  # dynamic
    @classmethod
    def bulk_create(cls, *args: Any, **kwargs: Any) -> Awaitable[Any]: ...  # dynamic
    @classmethod
    def bulk_update(cls, *args: Any, **kwargs: Any) -> Awaitable[int]: ...  # dynamic
