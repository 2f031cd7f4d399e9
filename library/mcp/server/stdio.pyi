"""mcp.server.stdio."""

from typing import Any, AsyncContextManager

def stdio_server(stdin: Any = ..., stdout: Any = ...) -> AsyncContextManager[Any]: ...
