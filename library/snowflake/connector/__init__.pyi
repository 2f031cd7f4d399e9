"""snowflake.connector: the database of Snowflake, one thread at a time."""

from typing import Any, Self

from asyncward import blocks, resource

from snowflake.connector.cursor import DictCursor as DictCursor, SnowflakeCursor

@resource(close="close")
class SnowflakeConnection:
    # source: connection.py: the constructor logs in.
    @blocks("network")
    def __init__(self, connection_name: str | None = None, connections_file_path: Any = None, **kwargs: Any) -> None: ...  # dynamic
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...
    def cursor(self, cursor_class: Any = ...) -> SnowflakeCursor: ...
    @blocks("network", stall="bounded")
    def close(self, retry: bool = True) -> None: ...
    @blocks("database")
    def commit(self) -> None: ...
    @blocks("database")
    def rollback(self) -> None: ...
    def is_closed(self) -> bool: ...

@blocks("network")
def connect(*args: Any, **kwargs: Any) -> SnowflakeConnection: ...  # dynamic
