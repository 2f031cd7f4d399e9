"""openai.types.beta.assistant_tool_param."""

from typing import Any

class AssistantToolParam(dict[str, Any]): ...  # dynamic
