"""alembic.runtime."""
