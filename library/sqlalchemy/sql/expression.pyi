"""sqlalchemy.sql.expression."""

from sqlalchemy.sql import *
