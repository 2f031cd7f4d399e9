"""tiktoken."""

from typing import Any

from asyncward import blocks

# source: an encoding that is not in the cache directory is downloaded the first time.
@blocks("network", stall="bounded")
def get_encoding(encoding_name: str) -> Encoding: ...
@blocks("network", stall="bounded")
def encoding_for_model(model_name: str) -> Encoding: ...
class Encoding:
    name: str
    def encode(self, text: str, *, allowed_special: Any = ..., disallowed_special: Any = "all") -> list[int]: ...
    def decode(self, tokens: Any, errors: str = "replace") -> str: ...
