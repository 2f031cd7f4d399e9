"""alembic.migration."""

from alembic.runtime.migration import MigrationContext as MigrationContext
