"""marshal"""

from typing import Any

from asyncward import blocks

version: int

@blocks("file", stall="small", unless="type(file) == io.BytesIO")
def dump(value: Any, file: Any, version: int = ..., /) -> None: ...
@blocks("file", stall="small", unless="type(file) == io.BytesIO")
def load(file: Any, /) -> Any: ...
def dumps(value: Any, version: int = ..., /) -> bytes: ...
def loads(bytes: Any, /) -> Any: ...
