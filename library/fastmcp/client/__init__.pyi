"""fastmcp.client."""

from fastmcp.client.client import Client as Client
