"""google.protobuf.json_format."""

from typing import Any

from google.protobuf.message import Message

def MessageToJson(message: Message, **kwargs: Any) -> str: ...  # dynamic
def MessageToDict(message: Message, **kwargs: Any) -> dict[str, Any]: ...  # dynamic
def Parse(text: Any, message: Any, **kwargs: Any) -> Any: ...  # dynamic
def ParseDict(js_dict: Any, message: Any, **kwargs: Any) -> Any: ...  # dynamic
class ParseError(Exception): ...
