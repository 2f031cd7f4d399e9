"""mcp.shared.memory: a client and a server in one process."""

from typing import Any

from asyncward import becomes

@becomes("async_context_manager")
def create_client_server_memory_streams() -> Any: ...  # dynamic
