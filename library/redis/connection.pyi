"""redis.connection."""

from redis import (
    Connection as Connection,
    UnixDomainSocketConnection as UnixDomainSocketConnection,
    ConnectionPool as ConnectionPool,
    BlockingConnectionPool as BlockingConnectionPool,
)
