"""peewee: an ORM, one thread at a time."""

from typing import Any, Generic, Iterator, Self, TypeVar

from asyncward import blocks

_T = TypeVar("_T")

# doc: a query runs when it is iterated or when one of the methods that give a result is called.
class Database:
    @blocks("database", stall="small")
    def close(self) -> Any: ...
    @blocks("database")
    def connect(self, reuse_if_open: Any = False) -> Any: ...
    @blocks("database")
    def execute_sql(self, sql: Any, params: Any = None) -> Any: ...
    @blocks("database")
    def execute(self, query: Any, **context_options: Any) -> Any: ...
    @blocks("database")
    def commit(self) -> Any: ...
    @blocks("database")
    def rollback(self) -> Any: ...
    @blocks("database")
    def begin(self) -> Any: ...
    @blocks("database")
    def create_tables(self, models: Any, **options: Any) -> Any: ...
    @blocks("database")
    def drop_tables(self, models: Any, **kwargs: Any) -> Any: ...
    @blocks("database")
    def table_exists(self, table_name: Any, schema: Any = None) -> Any: ...
    @blocks("database")
    def get_tables(self, schema: Any = None) -> Any: ...
    def init(self, database: Any, **kwargs: Any) -> Any: ...
    def is_closed(self) -> Any: ...
    def bind(self, models: Any, bind_refs: Any = True, bind_backrefs: Any = True) -> Any: ...
    def connection_context(self) -> Any: ...
    def __init__(self, database: Any, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    def atomic(self, *args: Any, **kwargs: Any) -> _Atomic: ...
    def transaction(self, *args: Any, **kwargs: Any) -> _Atomic: ...
    def __enter__(self) -> Database: ...
    @blocks("database")
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...

class _Atomic:
    @blocks("database")
    def __enter__(self) -> Any: ...
    @blocks("database")
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    def __call__(self, fn: _T) -> _T: ...
class SqliteDatabase(Database): ...
class PostgresqlDatabase(Database): ...
class MySQLDatabase(Database): ...

class Model:
    _meta: Any  # dynamic
    id: Any  # dynamic
    DoesNotExist: Any  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @classmethod
    def select(cls, *fields: Any) -> ModelSelect[Self]: ...
    @classmethod
    def filter(cls, *dq_nodes: Any, **filters: Any) -> ModelSelect[Self]: ...
    @classmethod
    def update(cls, *args: Any, **kwargs: Any) -> _Write: ...  # dynamic
    @classmethod
    def insert(cls, *args: Any, **kwargs: Any) -> _Write: ...  # dynamic
    @classmethod
    def insert_many(cls, *args: Any, **kwargs: Any) -> _Write: ...  # dynamic
    @classmethod
    def insert_from(cls, *args: Any, **kwargs: Any) -> _Write: ...  # dynamic
    @classmethod
    def replace(cls, *args: Any, **kwargs: Any) -> _Write: ...  # dynamic
    @classmethod
    def delete(cls, *args: Any, **kwargs: Any) -> _Write: ...  # dynamic
    @classmethod
    @blocks("database")
    def create(cls, *args: Any, **kwargs: Any) -> Self: ...  # dynamic
    @classmethod
    @blocks("database")
    def get(cls, *args: Any, **kwargs: Any) -> Self: ...  # dynamic
    @classmethod
    @blocks("database")
    def get_or_none(cls, *args: Any, **kwargs: Any) -> Self | None: ...  # dynamic
    @classmethod
    @blocks("database")
    def get_by_id(cls, *args: Any, **kwargs: Any) -> Self: ...  # dynamic
    @classmethod
    @blocks("database")
    def set_by_id(cls, *args: Any, **kwargs: Any) -> int: ...  # dynamic
    @classmethod
    @blocks("database")
    def delete_by_id(cls, *args: Any, **kwargs: Any) -> int: ...  # dynamic
    @classmethod
    @blocks("database")
    def get_or_create(cls, *args: Any, **kwargs: Any) -> tuple[Self, bool]: ...  # dynamic
    @classmethod
    @blocks("database")
    def bulk_create(cls, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    @classmethod
    @blocks("database")
    def bulk_update(cls, *args: Any, **kwargs: Any) -> int: ...  # dynamic
    @classmethod
    @blocks("database")
    def create_table(cls, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    @classmethod
    @blocks("database")
    def drop_table(cls, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    @classmethod
    @blocks("database")
    def truncate_table(cls, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    @classmethod
    @blocks("database")
    def table_exists(cls, *args: Any, **kwargs: Any) -> bool: ...  # dynamic
    @blocks("database")
    def save(self, force_insert: bool = False, only: Any = None) -> int: ...
    @blocks("database")
    def delete_instance(self, recursive: bool = False, delete_nullable: bool = False) -> int: ...
class ModelSelect(Generic[_T]):
    def where(self, *args: Any, **kwargs: Any) -> ModelSelect[_T]: ...  # dynamic
    def join(self, *args: Any, **kwargs: Any) -> ModelSelect[_T]: ...  # dynamic
    def order_by(self, *args: Any, **kwargs: Any) -> ModelSelect[_T]: ...  # dynamic
    def group_by(self, *args: Any, **kwargs: Any) -> ModelSelect[_T]: ...  # dynamic
    def having(self, *args: Any, **kwargs: Any) -> ModelSelect[_T]: ...  # dynamic
    def limit(self, *args: Any, **kwargs: Any) -> ModelSelect[_T]: ...  # dynamic
    def offset(self, *args: Any, **kwargs: Any) -> ModelSelect[_T]: ...  # dynamic
    def switch(self, *args: Any, **kwargs: Any) -> ModelSelect[_T]: ...  # dynamic
    def distinct(self, *args: Any, **kwargs: Any) -> ModelSelect[_T]: ...  # dynamic
    def dicts(self, *args: Any, **kwargs: Any) -> ModelSelect[_T]: ...  # dynamic
    def tuples(self, *args: Any, **kwargs: Any) -> ModelSelect[_T]: ...  # dynamic
    def namedtuples(self, *args: Any, **kwargs: Any) -> ModelSelect[_T]: ...  # dynamic
    def paginate(self, *args: Any, **kwargs: Any) -> ModelSelect[_T]: ...  # dynamic
    def filter(self, *args: Any, **kwargs: Any) -> ModelSelect[_T]: ...  # dynamic
    @blocks("database")
    def get(self, *args: Any, **kwargs: Any) -> _T: ...  # dynamic
    @blocks("database")
    def get_or_none(self, *args: Any, **kwargs: Any) -> _T | None: ...  # dynamic
    @blocks("database")
    def first(self, *args: Any, **kwargs: Any) -> _T | None: ...  # dynamic
    @blocks("database")
    def count(self, *args: Any, **kwargs: Any) -> int: ...  # dynamic
    @blocks("database")
    def exists(self, *args: Any, **kwargs: Any) -> bool: ...  # dynamic
    @blocks("database")
    def execute(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("database")
    def scalar(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("database")
    def iterator(self, *args: Any, **kwargs: Any) -> Iterator[_T]: ...  # dynamic
    @blocks("database")
    def __iter__(self, *args: Any, **kwargs: Any) -> Iterator[_T]: ...  # dynamic
    @blocks("database")
    def __len__(self, *args: Any, **kwargs: Any) -> int: ...  # dynamic
    @blocks("database")
    def __getitem__(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
class _Write:
    def where(self, *expressions: Any) -> _Write: ...
    def returning(self, *returning: Any) -> _Write: ...
    def on_conflict(self, *args: Any, **kwargs: Any) -> _Write: ...
    @blocks("database")
    def execute(self, database: Any = None) -> Any: ...
class Field:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class CharField:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class TextField:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class IntegerField:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class BigIntegerField:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class FloatField:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class BooleanField:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class DateTimeField:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class DateField:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ForeignKeyField:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class AutoField:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class BlobField:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class DecimalField:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class UUIDField:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
