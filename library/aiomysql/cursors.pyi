"""aiomysql.cursors."""

from aiomysql import Cursor as Cursor, DictCursor as DictCursor, SSCursor as SSCursor
