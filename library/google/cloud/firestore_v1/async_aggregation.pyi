"""google.cloud.firestore_v1.async_aggregation."""

from typing import Any, AsyncIterator

from asyncward import suspends

class AsyncAggregationQuery:
    @suspends("always")
    async def get(
        self, transaction: Any = ..., retry: Any = ..., timeout: Any = ..., *, explain_options: Any = ...,
        read_time: Any = ...
    ) -> Any: ...
    def stream(
        self, transaction: Any = ..., retry: Any = ..., timeout: Any = ..., *, explain_options: Any = ...,
        read_time: Any = ...
    ) -> AsyncIterator[Any]: ...
