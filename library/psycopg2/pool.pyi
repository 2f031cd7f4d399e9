"""psycopg2.pool."""

from typing import Any

from asyncward import blocks

from psycopg2.extensions import connection

class AbstractConnectionPool:
    closed: bool
    # source: opens `minconn` connections at once.
    @blocks("database", unless="minconn == 0")
    def __init__(self, minconn: int, maxconn: int, *args: Any, **kwargs: Any) -> None: ...

# source: getconn opens a connection when none is idle, and raises when the pool is exhausted.
class SimpleConnectionPool(AbstractConnectionPool):
    @blocks("database")
    def getconn(self, key: Any = None) -> connection: ...  # dynamic
    def putconn(self, conn: connection, key: Any = None, close: bool = False) -> None: ...  # dynamic
    def closeall(self) -> None: ...  # dynamic

class ThreadedConnectionPool(AbstractConnectionPool):
    @blocks("database")
    def getconn(self, key: Any = None) -> connection: ...
    def putconn(self, conn: connection, key: Any = None, close: bool = False) -> None: ...  # dynamic
    def closeall(self) -> None: ...

class PoolError(Exception): ...
