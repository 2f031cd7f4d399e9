"""mcp.server.lowlevel."""

from mcp.server.lowlevel.server import NotificationOptions as NotificationOptions, Server as Server
