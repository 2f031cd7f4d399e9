"""mcp.client."""
