"""asyncpg.connection."""

from asyncpg import connect as connect, Connection as Connection
