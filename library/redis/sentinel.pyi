"""redis.sentinel."""

from redis import (
    SentinelManagedConnection as SentinelManagedConnection,
    SentinelConnectionPool as SentinelConnectionPool,
    Sentinel as Sentinel,
)
