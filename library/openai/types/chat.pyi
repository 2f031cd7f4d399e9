"""openai.types.chat."""

from typing import Any

class ChatCompletionMessage:
    content: str | None
    role: str
    tool_calls: Any
    refusal: str | None
class Choice:  # dynamic
    finish_reason: str
    index: int
    message: ChatCompletionMessage
class ChatCompletion:
    id: str
    choices: list[Choice]
    created: int
    model: str
    usage: Any
    def model_dump(self, **kwargs: Any) -> dict[str, Any]: ...
    def model_dump_json(self, **kwargs: Any) -> str: ...
class ChatCompletionChunk:
    id: str
    choices: list[Any]
    model: str
    usage: Any
