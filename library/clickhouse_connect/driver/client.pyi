"""clickhouse_connect.driver.client."""

from typing import Any, Self

from asyncward import blocks

class Client:
    @blocks("database", twin="clickhouse_connect.driver.asyncclient.AsyncClient.query")
    def query(self, query: Any = None, parameters: Any = None, settings: Any = None, query_formats: Any = None,
              column_formats: Any = None, encoding: Any = None, use_none: Any = None, column_oriented: Any = None,
              use_numpy: Any = None, max_str_len: Any = None, context: Any = None, query_tz: Any = None,
              column_tzs: Any = None, external_data: Any = None, transport_settings: Any = None,
              tz_mode: Any = None) -> Any: ...
    @blocks("database", twin="clickhouse_connect.driver.asyncclient.AsyncClient.raw_query")
    def raw_query(self, query: Any, parameters: Any = None, settings: Any = None, fmt: Any = None,
                  use_database: Any = True, external_data: Any = None, transport_settings: Any = None) -> Any: ...
    @blocks("database", twin="clickhouse_connect.driver.asyncclient.AsyncClient.query_df")
    def query_df(self, query: Any = None, parameters: Any = None, settings: Any = None, query_formats: Any = None,
                 column_formats: Any = None, encoding: Any = None, use_none: Any = None, max_str_len: Any = None,
                 use_na_values: Any = None, query_tz: Any = None, column_tzs: Any = None, context: Any = None,
                 external_data: Any = None, use_extended_dtypes: Any = None, transport_settings: Any = None,
                 tz_mode: Any = None) -> Any: ...
    @blocks("database", twin="clickhouse_connect.driver.asyncclient.AsyncClient.query_np")
    def query_np(self, query: Any = None, parameters: Any = None, settings: Any = None, query_formats: Any = None,
                 column_formats: Any = None, encoding: Any = None, use_none: Any = None, max_str_len: Any = None,
                 context: Any = None, external_data: Any = None, transport_settings: Any = None) -> Any: ...
    @blocks("database", twin="clickhouse_connect.driver.asyncclient.AsyncClient.query_arrow")
    def query_arrow(self, query: Any, parameters: Any = None, settings: Any = None, use_strings: Any = None,
                    external_data: Any = None, transport_settings: Any = None) -> Any: ...
    @blocks("database", twin="clickhouse_connect.driver.asyncclient.AsyncClient.command")
    def command(self, cmd: Any, parameters: Any = None, data: Any = None, settings: Any = None,
                use_database: Any = True, external_data: Any = None, transport_settings: Any = None) -> Any: ...
    @blocks("database", twin="clickhouse_connect.driver.asyncclient.AsyncClient.ping")
    def ping(self) -> Any: ...
    @blocks("database", twin="clickhouse_connect.driver.asyncclient.AsyncClient.insert")
    def insert(self, table: Any = None, data: Any = None, column_names: Any = "*", database: Any = None,
               column_types: Any = None, column_type_names: Any = None, column_oriented: Any = False,
               settings: Any = None, context: Any = None, transport_settings: Any = None) -> Any: ...
    @blocks("database", twin="clickhouse_connect.driver.asyncclient.AsyncClient.insert_df")
    def insert_df(self, table: Any = None, df: Any = None, database: Any = None, settings: Any = None,
                  column_names: Any = None, column_types: Any = None, column_type_names: Any = None,
                  context: Any = None, transport_settings: Any = None) -> Any: ...
    @blocks("database", twin="clickhouse_connect.driver.asyncclient.AsyncClient.insert_arrow")
    def insert_arrow(self, table: Any, arrow_table: Any, database: Any = None, settings: Any = None,
                     transport_settings: Any = None) -> Any: ...
    @blocks("database", twin="clickhouse_connect.driver.asyncclient.AsyncClient.raw_insert")
    def raw_insert(self, table: Any, column_names: Any = None, insert_block: Any = None, settings: Any = None,
                   fmt: Any = None, compression: Any = None, transport_settings: Any = None) -> Any: ...
    def close(self) -> Any: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
