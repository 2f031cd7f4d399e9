"""langgraph.checkpoint.sqlite."""

from typing import Any, ContextManager, Iterator

from asyncward import blocks

from langgraph.checkpoint.base import BaseCheckpointSaver, CheckpointTuple

# source: each runs statements of sqlite3 on the calling thread.
class SqliteSaver(BaseCheckpointSaver):
    conn: Any
    def __init__(self, conn: Any, *, serde: Any = None) -> None: ...
    @classmethod
    def from_conn_string(cls, conn_string: str) -> ContextManager[SqliteSaver]: ...
    @blocks("database", stall="bounded")
    def setup(self) -> None: ...
    @blocks("database", stall="bounded")
    def get_tuple(self, config: Any) -> CheckpointTuple | None: ...
    @blocks("database", stall="bounded")
    def list(self, config: Any, *, filter: dict[str, Any] | None = None, before: Any = None,
             limit: int | None = None) -> Iterator[CheckpointTuple]: ...
    @blocks("database", stall="bounded")
    def put(self, config: Any, checkpoint: Any, metadata: Any, new_versions: Any) -> Any: ...
    @blocks("database", stall="bounded")
    def delete_thread(self, thread_id: str) -> None: ...
