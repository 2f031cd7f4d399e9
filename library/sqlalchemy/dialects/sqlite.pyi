"""sqlalchemy.dialects.sqlite."""

from typing import Any

from sqlalchemy import Insert as _Insert

class Insert(_Insert):
    excluded: Any
    def on_conflict_do_update(self, index_elements: Any = None, index_where: Any = None, set_: Any = None, where: Any = None) -> Insert: ...
    def on_conflict_do_nothing(self, index_elements: Any = None, index_where: Any = None) -> Insert: ...

def insert(table: Any) -> Insert: ...
