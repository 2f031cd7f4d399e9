"""email: messages from text."""

from typing import Any

from asyncward import blocks

from .message import Message

def message_from_string(s: str, *args: Any, **kws: Any) -> Message: ...
def message_from_bytes(s: bytes, *args: Any, **kws: Any) -> Message: ...
@blocks("file", stall="small")
def message_from_file(fp: Any, *args: Any, **kws: Any) -> Message: ...
@blocks("file", stall="small")
def message_from_binary_file(fp: Any, *args: Any, **kws: Any) -> Message: ...
