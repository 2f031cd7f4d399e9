"""langchain.tools."""

from langchain_core.tools import BaseTool as BaseTool, ToolException as ToolException, tool as tool
