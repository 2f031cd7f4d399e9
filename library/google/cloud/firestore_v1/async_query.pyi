"""google.cloud.firestore_v1.async_query."""

from typing import Any

from google.cloud.firestore_v1 import AsyncCollectionReference, AsyncDocumentReference, AsyncQuery, DocumentSnapshot
from google.cloud.firestore_v1.async_aggregation import AsyncAggregationQuery

class AsyncCollectionGroup(AsyncQuery):
    def get_partitions(
        self, partition_count: Any, retry: Any = ..., timeout: Any = ..., *, read_time: Any = ...
    ) -> Any: ...
