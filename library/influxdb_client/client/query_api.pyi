"""influxdb_client.client.query_api."""

from typing import Any, Iterator

from asyncward import blocks

class QueryApi:
    def __init__(self, influxdb_client: Any, query_options: Any = ...) -> None: ...
    @blocks("network")
    def query_csv(self, query: str, org: Any = None, dialect: Any = ..., params: Any = None) -> Any: ...
    @blocks("network", twin="influxdb_client.client.query_api_async.QueryApiAsync.query_raw")
    def query_raw(self, query: str, org: Any = None, dialect: Any = ..., params: Any = None) -> Any: ...
    @blocks("network", twin="influxdb_client.client.query_api_async.QueryApiAsync.query")
    def query(self, query: str, org: Any = None, params: Any = None) -> Any: ...
    @blocks("network", twin="influxdb_client.client.query_api_async.QueryApiAsync.query_stream")
    def query_stream(self, query: str, org: Any = None, params: Any = None) -> Iterator[Any]: ...
    @blocks("network", twin="influxdb_client.client.query_api_async.QueryApiAsync.query_data_frame")
    def query_data_frame(
        self, query: str, org: Any = None, data_frame_index: list[str] | None = None, params: Any = None,
        use_extension_dtypes: bool = False
    ) -> Any: ...
    @blocks("network", twin="influxdb_client.client.query_api_async.QueryApiAsync.query_data_frame_stream")
    def query_data_frame_stream(
        self, query: str, org: Any = None, data_frame_index: list[str] | None = None, params: Any = None,
        use_extension_dtypes: bool = False
    ) -> Any: ...
