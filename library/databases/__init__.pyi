"""databases: SQL for asyncio."""

from databases.core import Database as Database
