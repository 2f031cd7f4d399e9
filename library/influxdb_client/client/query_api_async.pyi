"""influxdb_client.client.query_api_async."""

from typing import Any, AsyncIterator

from asyncward import suspends

class QueryApiAsync:
    def __init__(self, influxdb_client: Any, query_options: Any = ...) -> None: ...
    @suspends("always")
    async def query(self, query: str, org: Any = None, params: Any = None) -> Any: ...
    @suspends("always")
    async def query_stream(self, query: str, org: Any = None, params: Any = None) -> AsyncIterator[Any]: ...
    @suspends("always")
    async def query_data_frame(
        self, query: str, org: Any = None, data_frame_index: list[str] | None = None, params: Any = None,
        use_extension_dtypes: bool = False
    ) -> Any: ...
    @suspends("always")
    async def query_data_frame_stream(
        self, query: str, org: Any = None, data_frame_index: list[str] | None = None, params: Any = None,
        use_extension_dtypes: bool = False
    ) -> Any: ...
    @suspends("always")
    async def query_raw(self, query: str, org: Any = None, dialect: Any = ..., params: Any = None) -> Any: ...
