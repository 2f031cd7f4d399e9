"""mcp.shared._httpx_utils."""

from typing import Any, Protocol

import httpx

class McpHttpClientFactory(Protocol):
    def __call__(self, headers: Any = None, timeout: Any = None, auth: Any = None) -> httpx.AsyncClient: ...
def create_mcp_http_client(headers: Any = None, timeout: Any = None, auth: Any = None) -> httpx.AsyncClient: ...
