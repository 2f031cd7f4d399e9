"""mcp.server.auth.handlers."""
