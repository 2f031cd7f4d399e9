"""litellm.types.utils: answers in the shape of OpenAI's."""

from typing import Any

from pydantic import BaseModel

class Message(BaseModel):
    content: str | None
    role: str
    tool_calls: Any
    function_call: Any
    def get(self, key: Any, default: Any = None) -> Any: ...
class Delta(BaseModel):
    content: str | None
    role: str | None
    tool_calls: Any
    def get(self, key: Any, default: Any = None) -> Any: ...
class Choices(BaseModel):
    finish_reason: str
    index: int
    message: Message
    def get(self, key: Any, default: Any = None) -> Any: ...
class StreamingChoices(BaseModel):
    finish_reason: str | None  # dynamic
    index: int  # dynamic
    delta: Delta  # dynamic
    def get(self, key: Any, default: Any = None) -> Any: ...
class Usage(BaseModel):
    prompt_tokens: int  # dynamic
    completion_tokens: int  # dynamic
    total_tokens: int  # dynamic
    def get(self, key: Any, default: Any = None) -> Any: ...
class ModelResponse(BaseModel):
    id: str
    created: int
    model: str | None
    choices: list[Choices]
    usage: Usage  # dynamic
    def get(self, key: Any, default: Any = None) -> Any: ...
class ModelResponseStream(BaseModel):
    id: str
    created: int
    model: str | None
    choices: list[StreamingChoices]
class EmbeddingResponse(BaseModel):
    model: str | None
    data: list[Any]
    usage: Usage | None
    def get(self, key: Any, default: Any = None) -> Any: ...
class Function:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ChatCompletionMessageToolCall:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
