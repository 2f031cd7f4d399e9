"""trino."""

from . import dbapi as dbapi
