"""asyncpg.pool."""

from asyncpg import create_pool as create_pool, Pool as Pool
