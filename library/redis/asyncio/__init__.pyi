"""redis.asyncio: the same client, awaited."""

from asyncward import versions
from redis.exceptions import (
    AuthenticationError as AuthenticationError,
    BusyLoadingError as BusyLoadingError,
    ConnectionError as ConnectionError,
    DataError as DataError,
    InvalidResponse as InvalidResponse,
    PubSubError as PubSubError,
    ReadOnlyError as ReadOnlyError,
    RedisError as RedisError,
    ResponseError as ResponseError,
    TimeoutError as TimeoutError,
    WatchError as WatchError,
)
from redis import (
    AuthenticationWrongNumberOfArgsError as AuthenticationWrongNumberOfArgsError,
    ChildDeadlockedError as ChildDeadlockedError,
    OutOfMemoryError as OutOfMemoryError,
)
from redis.asyncio.connection import Connection as Connection, UnixDomainSocketConnection as UnixDomainSocketConnection
from redis.asyncio.sentinel import (
    SentinelConnectionPool as SentinelConnectionPool,
    SentinelManagedConnection as SentinelManagedConnection,
)

# source: came with 4.2.0; before that it was the package aioredis.
if versions("redis", ">=4.2"):
    from redis.asyncio import client as client, connection as connection, lock as lock, sentinel as sentinel
    from redis.asyncio.client import Redis as Redis, StrictRedis as StrictRedis
    from redis.asyncio.cluster import RedisCluster as RedisCluster
    from redis.asyncio.connection import BlockingConnectionPool as BlockingConnectionPool, ConnectionPool as ConnectionPool
    from redis.asyncio.sentinel import Sentinel as Sentinel
    from redis.asyncio.utils import from_url as from_url
