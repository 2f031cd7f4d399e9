"""alembic.runtime.migration: a connection with the versions that it has."""

from typing import Any, ContextManager

from asyncward import blocks

from sqlalchemy.engine import Connection

class MigrationContext:
    dialect: Any
    impl: Any
    as_sql: bool
    connection: Connection | None
    opts: dict[str, Any]
    def __init__(self, dialect: Any, connection: Any, opts: dict[str, Any],
                 environment_context: Any = None) -> None: ...
    @classmethod
    def configure(cls, connection: Any = None, url: Any = None, dialect_name: str | None = None, dialect: Any = None,
                  environment_context: Any = None, dialect_opts: dict[str, str] | None = None,
                  opts: Any = None) -> MigrationContext: ...
    def autocommit_block(self) -> ContextManager[None]: ...
    def begin_transaction(self, _per_migration: bool = False) -> ContextManager[Any]: ...
    # source: runtime/migration.py: each asks the table of versions.
    @blocks("database")
    def get_current_revision(self) -> str | None: ...
    @blocks("database")
    def get_current_heads(self) -> tuple[str, ...]: ...
    @blocks("database")
    def stamp(self, script_directory: Any, revision: str) -> None: ...
    @blocks("database")
    def run_migrations(self, **kw: Any) -> None: ...
    @blocks("database")
    def execute(self, sql: Any, execution_options: dict[str, Any] | None = None) -> None: ...
    @property
    def bind(self) -> Connection | None: ...
    @property
    def config(self) -> Any: ...
