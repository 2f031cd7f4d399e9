"""sqlalchemy.dialects.mysql."""

from typing import Any

from sqlalchemy import Insert as _Insert

class Insert(_Insert):
    inserted: Any
    def on_duplicate_key_update(self, *args: Any, **kw: Any) -> Insert: ...

def insert(table: Any) -> Insert: ...
