"""mcp.server.fastmcp.server."""

from mcp.server.fastmcp import Context as Context, FastMCP as FastMCP
