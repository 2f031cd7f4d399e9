"""mcp.shared.exceptions."""

from typing import Any

class McpError(Exception):
    def __init__(self, error: Any) -> None: ...
    error: Any

class UrlElicitationRequiredError(McpError):
    def __init__(self, elicitations: Any, message: Any = ...) -> None: ...
    @property
    def elicitations(self) -> Any: ...
    @classmethod
    def from_error(cls, error: Any) -> UrlElicitationRequiredError: ...
