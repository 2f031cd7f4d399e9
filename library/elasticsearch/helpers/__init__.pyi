"""elasticsearch.helpers."""

from typing import Any, AsyncIterator, Iterator

from asyncward import blocks, suspends

@blocks("network", twin="elasticsearch.helpers.async_bulk")
def bulk(client: Any, actions: Any, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
@blocks("network")
def streaming_bulk(client: Any, actions: Any, **kwargs: Any) -> Iterator[Any]: ...  # dynamic
@blocks("network")
def parallel_bulk(client: Any, actions: Any, **kwargs: Any) -> Iterator[Any]: ...  # dynamic
@blocks("network")
def scan(client: Any, **kwargs: Any) -> Iterator[Any]: ...  # dynamic
@blocks("network")
def reindex(client: Any, source_index: str, target_index: str, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def async_bulk(client: Any, actions: Any, **kwargs: Any) -> Any: ...  # dynamic
def async_scan(client: Any, **kwargs: Any) -> AsyncIterator[Any]: ...  # dynamic
