"""mcp: the reference implementation of the model context protocol."""

from mcp.client.session import ClientSession as ClientSession
from mcp.client.stdio import StdioServerParameters as StdioServerParameters, stdio_client as stdio_client
