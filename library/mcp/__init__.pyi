"""mcp: the reference implementation of the model context protocol."""

from mcp.client.session import ClientSession as ClientSession
from mcp.client.stdio import StdioServerParameters as StdioServerParameters, stdio_client as stdio_client
from mcp.server.session import ServerSession as ServerSession
from mcp.server.stdio import stdio_server as stdio_server
from mcp.shared.exceptions import McpError as McpError, UrlElicitationRequiredError as UrlElicitationRequiredError
