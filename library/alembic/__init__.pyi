"""alembic: migrations of databases for SQLAlchemy."""

from . import command as command, config as config, context as context, op as op, script as script
