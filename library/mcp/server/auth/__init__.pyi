"""mcp.server.auth."""
