"""mcp.client.stdio."""

from typing import Any

from asyncward import becomes

@becomes("async_context_manager")
def stdio_client(server: Any, errlog: Any = ...) -> Any: ...  # dynamic
def get_default_environment() -> dict[str, str]: ...
class StdioServerParameters:
    command: str
    args: list[str]
    env: dict[str, str] | None
    cwd: Any
    encoding: str
    encoding_error_handler: Any
