"""aiosqlite: SQLite in a thread of each connection."""

from aiosqlite.core import connect as connect, Connection as Connection
from aiosqlite.cursor import Cursor as Cursor
from sqlite3 import Error as Error, IntegrityError as IntegrityError, OperationalError as OperationalError, Row as Row
