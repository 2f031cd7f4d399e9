"""mcp.server.auth.middleware."""
