"""fastmcp.server."""

from fastmcp.server.server import FastMCP as FastMCP
from fastmcp.server.context import Context as Context
