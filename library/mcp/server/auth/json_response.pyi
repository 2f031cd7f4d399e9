"""mcp.server.auth.json_response."""

from typing import Any

class PydanticJSONResponse:
    def render(self, content: Any) -> bytes: ...
