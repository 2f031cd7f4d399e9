"""sqlmodel: SQLAlchemy models that are pydantic models."""

from typing import Any, Self

from asyncward import blocks

from pydantic import BaseModel
from sqlalchemy import (
    and_ as and_,
    Column as Column,
    create_engine as create_engine,
    delete as delete,
    func as func,
    insert as insert,
    MetaData as MetaData,
    or_ as or_,
    select as select,
    text as text,
    update as update,
)
from sqlalchemy.engine import ScalarResult
from sqlalchemy.orm import Session as _Session

class SQLModel(BaseModel):
    metadata: MetaData

def Field(default: Any = ..., **kwargs: Any) -> Any: ...  # dynamic
def Relationship(*, back_populates: str | None = None, link_model: Any = None, **kwargs: Any) -> Any: ...  # dynamic
def col(column_expression: Any) -> Any: ...

class Session(_Session):
    # source: execute() and, for one column, scalars() of the result.
    @blocks("database", twin="sqlmodel.ext.asyncio.session.AsyncSession.exec")
    def exec(self, statement: Any, *, params: Any = None, execution_options: Any = ...,
             bind_arguments: Any = None) -> ScalarResult[Any]: ...
    def __enter__(self) -> Self: ...
