"""mcp.server.models."""

from typing import Any

from pydantic import BaseModel

class InitializationOptions(BaseModel):
    server_name: str
    server_version: str
    capabilities: Any
    instructions: str | None
    website_url: str | None
    icons: Any
