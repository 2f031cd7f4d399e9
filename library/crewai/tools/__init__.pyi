"""crewai.tools."""

from crewai.tools.base_tool import BaseTool as BaseTool, tool as tool
