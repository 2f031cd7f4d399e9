"""sqlalchemy.orm.session."""

from typing import Any

from sqlalchemy.orm import Session as Session, sessionmaker as sessionmaker
from sqlalchemy import Executable
from sqlalchemy.engine import Result
from sqlalchemy.orm import Mapper, UserDefinedOption
from sqlalchemy.orm import (
    SessionTransaction as SessionTransaction,
    close_all_sessions as close_all_sessions,
    make_transient as make_transient,
    object_session as object_session,
)
class ORMExecuteState: ...
def make_transient_to_detached(instance: object) -> None: ...
