"""azure.core.async_paging: lists of a service that are asked for page by page."""

from typing import Any, AsyncIterator, Self

from asyncward import suspends

class AsyncItemPaged:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def by_page(self, continuation_token: str | None = None) -> AsyncPageIterator: ...
    def __aiter__(self) -> Self: ...  # dynamic
    # source: async_paging.py: the next page is awaited when the last one is used up.
    @suspends("maybe")
    async def __anext__(self) -> Any: ...

class AsyncPageIterator:
    def __init__(self, get_next: Any, extract_data: Any, continuation_token: str | None = None) -> None: ...
    def __aiter__(self) -> Self: ...  # dynamic
    @suspends("always")
    async def __anext__(self) -> AsyncIterator[Any]: ...
