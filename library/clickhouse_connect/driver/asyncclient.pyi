"""clickhouse_connect.driver.asyncclient."""

from typing import Any, Self

from asyncward import suspends

class AsyncClient:
    @suspends("always")
    async def query(self, query: Any = None, parameters: Any = None, settings: Any = None, query_formats: Any = None,
                    column_formats: Any = None, encoding: Any = None, use_none: Any = None, column_oriented: Any = None,
                    use_numpy: Any = None, max_str_len: Any = None, context: Any = None, query_tz: Any = None,
                    column_tzs: Any = None, external_data: Any = None, transport_settings: Any = None,
                    tz_mode: Any = None) -> Any: ...
    @suspends("always")
    async def raw_query(self, query: Any, parameters: Any = None, settings: Any = None, fmt: Any = None,
                        use_database: Any = True, external_data: Any = None, transport_settings: Any = None) -> Any: ...
    @suspends("always")
    async def query_df(self, query: Any = None, parameters: Any = None, settings: Any = None, query_formats: Any = None,
                       column_formats: Any = None, encoding: Any = None, use_none: Any = None, max_str_len: Any = None,
                       use_na_values: Any = None, query_tz: Any = None, column_tzs: Any = None, context: Any = None,
                       external_data: Any = None, use_extended_dtypes: Any = None, transport_settings: Any = None,
                       tz_mode: Any = None) -> Any: ...
    @suspends("always")
    async def query_np(self, query: Any = None, parameters: Any = None, settings: Any = None, query_formats: Any = None,
                       column_formats: Any = None, encoding: Any = None, use_none: Any = None, max_str_len: Any = None,
                       context: Any = None, external_data: Any = None, transport_settings: Any = None) -> Any: ...
    @suspends("always")
    async def query_arrow(self, query: Any, parameters: Any = None, settings: Any = None, use_strings: Any = None,
                          external_data: Any = None, transport_settings: Any = None) -> Any: ...
    @suspends("always")
    async def command(self, cmd: Any, parameters: Any = None, data: Any = None, settings: Any = None,
                      use_database: Any = True, external_data: Any = None, transport_settings: Any = None) -> Any: ...
    @suspends("always")
    async def ping(self) -> Any: ...
    @suspends("always")
    async def insert(self, table: Any = None, data: Any = None, column_names: Any = "*", database: Any = None,
                     column_types: Any = None, column_type_names: Any = None, column_oriented: Any = False,
                     settings: Any = None, context: Any = None, transport_settings: Any = None) -> Any: ...
    @suspends("always")
    async def insert_df(self, table: Any = None, df: Any = None, database: Any = None, settings: Any = None,
                        column_names: Any = None, column_types: Any = None, column_type_names: Any = None,
                        context: Any = None, transport_settings: Any = None) -> Any: ...
    @suspends("always")
    async def insert_arrow(self, table: Any, arrow_table: Any, database: Any = None, settings: Any = None,
                           transport_settings: Any = None) -> Any: ...
    @suspends("always")
    async def raw_insert(self, table: Any = None, column_names: Any = None, insert_block: Any = None,
                         settings: Any = None, fmt: Any = None, compression: Any = None,
                         transport_settings: Any = None) -> Any: ...
    @suspends("maybe")
    async def close(self) -> Any: ...
    async def __aenter__(self) -> Self: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
