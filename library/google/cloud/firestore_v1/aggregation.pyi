"""google.cloud.firestore_v1.aggregation."""

from typing import Any

from asyncward import blocks

class AggregationQuery:
    @blocks("network", twin="google.cloud.firestore_v1.async_aggregation.AsyncAggregationQuery.get")
    def get(
        self, transaction: Any = ..., retry: Any = ..., timeout: Any = ..., *, explain_options: Any = ...,
        read_time: Any = ...
    ) -> Any: ...
    @blocks("network", twin="google.cloud.firestore_v1.async_aggregation.AsyncAggregationQuery.stream")
    def stream(
        self, transaction: Any = ..., retry: Any = ..., timeout: Any = ..., *, explain_options: Any = ...,
        read_time: Any = ...
    ) -> Any: ...
