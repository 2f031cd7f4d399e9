"""langgraph.checkpoint.sqlite.aio: through aiosqlite."""

from typing import Any, AsyncContextManager

from asyncward import suspends

from langgraph.checkpoint.base import BaseCheckpointSaver, CheckpointTuple

class AsyncSqliteSaver(BaseCheckpointSaver):
    conn: Any
    def __init__(self, conn: Any, *, serde: Any = None) -> None: ...
    @classmethod
    def from_conn_string(cls, conn_string: str) -> AsyncContextManager[AsyncSqliteSaver]: ...  # dynamic
    @suspends("always")
    async def setup(self) -> None: ...
    @suspends("always")
    async def aget_tuple(self, config: Any) -> CheckpointTuple | None: ...
    @suspends("always")
    async def aput(self, config: Any, checkpoint: Any, metadata: Any, new_versions: Any) -> Any: ...
    @suspends("always")
    async def aput_writes(self, config: Any, writes: Any, task_id: str, task_path: str = "") -> None: ...
    @suspends("always")
    async def adelete_thread(self, thread_id: str) -> None: ...
