"""mcp.shared."""
