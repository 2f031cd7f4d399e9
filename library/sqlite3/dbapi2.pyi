"""sqlite3.dbapi2: see sqlite3."""

from sqlite3 import *
