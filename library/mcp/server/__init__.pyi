"""mcp.server."""
