"""sqlalchemy.dialects.postgresql."""

from typing import Any

from sqlalchemy import Insert as _Insert
from sqlalchemy import ARRAY as ARRAY, ColumnElement

class Insert(_Insert):
    excluded: Any
    def on_conflict_do_update(
        self, constraint: Any = None, index_elements: Any = None, index_where: Any = None, set_: Any = None, where: Any = None
    ) -> Insert: ...
    def on_conflict_do_nothing(self, constraint: Any = None, index_elements: Any = None, index_where: Any = None) -> Insert: ...

def insert(table: Any) -> Insert: ...

class UUID:
    def __init__(self, as_uuid: bool = True) -> None: ...
class JSONB:
    def __init__(self, none_as_null: bool = False, astext_type: Any = None) -> None: ...
class JSON:
    def __init__(self, none_as_null: bool = False, astext_type: Any = None) -> None: ...
def array(clauses: Any, *, type_: Any = None, **kw: Any) -> ColumnElement: ...  # dynamic
def array_agg(*arg: Any, **kw: Any) -> ColumnElement: ...
class aggregate_order_by(ColumnElement):
    def __init__(self, target: Any, *order_by: Any) -> None: ...  # dynamic
